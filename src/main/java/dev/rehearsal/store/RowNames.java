package dev.rehearsal.store;

import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ingest.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * For which files the ids of rows without one begin with the name of their file: for one that was imported before as then,
 * for others where rows of another file are or will be there.
 */
final class RowNames {
    private final Set<String> named = new HashSet<>();

    private RowNames() {}

    static RowNames ofNewDataset(List<Source> sources) {
        RowNames names = new RowNames();
        if (sources.size() > 1) {
            sources.forEach(source -> names.named.add(source.name()));
        }
        return names;
    }

    /** The same for one file, whatever was imported before. */
    static RowNames of(Source source, boolean named) {
        RowNames names = new RowNames();
        if (named) {
            names.named.add(source.name());
        }
        return names;
    }

    static RowNames of(Database database, long datasetId, DataKind kind, List<Source> sources) throws WorkspaceProblem {
        boolean addsToOthers =
                !database.read(handle -> Blocks.of(handle, datasetId, kind)).isEmpty();
        RowNames names = new RowNames();
        for (Source source : sources) {
            Optional<Boolean> before =
                    database.read(handle -> ImportRecords.namesRows(handle, datasetId, source.name()));
            if (before.orElse(addsToOthers || sources.size() > 1)) {
                names.named.add(source.name());
            }
        }
        return names;
    }

    boolean has(Source source) {
        return named.contains(source.name());
    }
}
