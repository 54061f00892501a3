package dev.rehearsal.store;

import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.Source;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/** Files of events and profiles for tests, and the shortest ways into and out of a workspace. */
final class TestLogs {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T09:00:00Z"), ZoneOffset.UTC);

    private static final String[] TYPES = {"page_view", "product_view", "cart_add", "purchase", "email_open"};

    private TestLogs() {}

    /** Writes a file of events with ids from {@code e<from>} on, and returns it. */
    static Path events(Path folder, String name, int from, int count) throws IOException {
        StringBuilder text = new StringBuilder("event_id,customer_id,event_type,timestamp,properties\n");
        for (int i = from; i < from + count; i++) {
            text.append('e')
                    .append(i)
                    .append(",c")
                    .append(i * 7919 % 1000)
                    .append(',')
                    .append(TYPES[i % TYPES.length])
                    .append(',')
                    .append(1_760_000_000L + i)
                    .append(",\"{\"\"price\"\":")
                    .append(i % 500 / 4.0)
                    .append(",\"\"product\"\":\"\"p")
                    .append(i % 97)
                    .append("\"\"}\"\n");
        }
        return Files.writeString(folder.resolve(name), text);
    }

    /** As {@link #events}, with a text in each that nothing compresses: some fifty bytes an event on the disk. */
    static Path bulkyEvents(Path folder, String name, int count) throws IOException {
        Random random = new Random(42);
        StringBuilder text = new StringBuilder("event_id,customer_id,event_type,timestamp,properties.note\n");
        for (int i = 0; i < count; i++) {
            text.append("e%d,c%d,login,%d,%016x%016x%016x%016x%n"
                    .formatted(
                            i,
                            i % 1000,
                            1_760_000_000L + i,
                            random.nextLong(),
                            random.nextLong(),
                            random.nextLong(),
                            random.nextLong()));
        }
        return Files.writeString(folder.resolve(name), text);
    }

    static Path profiles(Path folder, String name, int count, String city) throws IOException {
        StringBuilder text = new StringBuilder("customer_id,email,segments,custom_attributes.city\n");
        for (int i = 0; i < count; i++) {
            text.append("c%d,c%d@example.com,vip;new,%s%n".formatted(i, i, city));
        }
        return Files.writeString(folder.resolve(name), text);
    }

    static ImportOutcome importEvents(Workspace workspace, long dataset, Path... files)
            throws WorkspaceProblem, InputProblem {
        return workspace.imports().events(dataset, sources(files), Mapping.NATIVE, Progress.NONE, () -> OnCancel.KEEP);
    }

    static ImportOutcome importProfiles(Workspace workspace, long dataset, Path... files)
            throws WorkspaceProblem, InputProblem {
        return workspace
                .imports()
                .profiles(dataset, sources(files), Mapping.NATIVE, Progress.NONE, () -> OnCancel.KEEP);
    }

    static List<Source> sources(Path... files) {
        return List.of(files).stream().map(Source::file).toList();
    }

    static EventLog load(Workspace workspace, long dataset) throws WorkspaceProblem {
        return workspace.datasets().load(List.of(dataset), Runnable::run, Progress.NONE);
    }
}
