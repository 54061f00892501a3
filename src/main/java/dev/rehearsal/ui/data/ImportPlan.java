package dev.rehearsal.ui.data;

import dev.rehearsal.ingest.Source;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Which of the chosen files hold events and which profiles, as their first line tells. */
record ImportPlan(List<Source> events, List<Source> profiles) {
    private static final int FIRST_LINE = 1 << 16;

    static ImportPlan of(List<Path> files) throws IOException {
        List<Source> events = new ArrayList<>();
        List<Source> profiles = new ArrayList<>();
        for (Path file : files) {
            (holdsProfiles(file) ? profiles : events).add(Source.file(file));
        }
        return new ImportPlan(List.copyOf(events), List.copyOf(profiles));
    }

    /** A file that names customers but no event types; what is neither is left to the reader of events to refuse. */
    private static boolean holdsProfiles(Path file) throws IOException {
        String line = firstLine(file);
        return line.contains("customer_id") && !line.contains("event_type") && !line.contains("timestamp");
    }

    private static String firstLine(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            boolean zipped = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
            InputStream text = zipped ? new GZIPInputStream(in) : in;
            String beginning = new String(text.readNBytes(FIRST_LINE), StandardCharsets.UTF_8);
            return beginning.lines().findFirst().orElse("");
        }
    }

    /** What a new dataset of these files would be called: the first file's name without its endings. */
    static String nameFor(List<Path> files) {
        String name = String.valueOf(files.getFirst().getFileName());
        String bare = name.replaceFirst("(?i)(\\.(csv|tsv|ndjson|jsonl))?(\\.gz)?$", "");
        return bare.isBlank() ? name : bare;
    }
}
