package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.Source;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What to import and how, as the wizard hands it on.
 *
 * @param dataset the name of one that is there or of a new one
 * @param remember whether the settings are offered again for files with the same columns
 */
public record ImportOrder(String dataset, List<Part> parts, boolean remember) {
    /** Files that are read with one mapping; {@code fingerprint} stands for their columns. */
    public record Part(List<Source> sources, Mapping mapping, String fingerprint) {
        public Part {
            sources = List.copyOf(sources);
        }

        public DataKind kind() {
            return mapping.kind().orElse(DataKind.EVENTS);
        }

        /** The name under which the settings are remembered. */
        public String settingsName() {
            return mapping.layout().orElse(sources.getFirst().name());
        }
    }

    public ImportOrder {
        parts = List.copyOf(parts);
    }

    /** {@code october.csv, november.csv} */
    public String files() {
        return parts.stream()
                .flatMap(part -> part.sources().stream())
                .map(Source::name)
                .collect(Collectors.joining(", "));
    }
}
