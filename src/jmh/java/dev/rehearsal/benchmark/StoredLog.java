package dev.rehearsal.benchmark;

import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.Source;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.store.OnCancel;
import dev.rehearsal.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;

/** The log of the benchmark in a workspace, as a user's would be: imported once and read by every benchmark. */
final class StoredLog {
    private StoredLog() {}

    private static Path folder(int events) {
        return Path.of("target", "benchmark", "workspace-" + events);
    }

    /** Imports the log, whatever was there before. */
    static void make(int events, ExecutorService pool) throws Exception {
        delete(folder(events));
        Path unfinished = folder(events).resolveSibling("unfinished-workspace-" + events);
        delete(unfinished);
        Path csv = BenchmarkLog.file(events);
        try (Workspace workspace = Workspace.create(unfinished, Clock.systemUTC())) {
            long dataset = workspace.datasets().create("Events").id();
            workspace
                    .imports()
                    .events(
                            dataset,
                            List.of(Source.file(csv)),
                            Mapping.NATIVE,
                            pool,
                            Progress.NONE,
                            () -> OnCancel.KEEP);
        }
        Files.move(unfinished, folder(events));
    }

    /** The workspace, made if nobody has made it; nobody changes what is in it. */
    static Workspace open(int events, ExecutorService pool) throws Exception {
        if (!Files.exists(folder(events))) {
            make(events, pool);
        }
        return Workspace.open(folder(events), Clock.systemUTC());
    }

    static EventLog load(Workspace workspace, ExecutorService pool) throws Exception {
        long dataset = workspace.datasets().list().getFirst().id();
        return workspace.datasets().load(List.of(dataset), pool, Progress.NONE);
    }

    /** All of the log. */
    static EventLog load(int events, ExecutorService pool) throws Exception {
        try (Workspace workspace = open(events, pool)) {
            return load(workspace, pool);
        }
    }

    /** How many bytes it takes on the disk for each byte of the CSV. */
    static double shareOfCsv(int events) throws IOException {
        try (Stream<Path> files = Files.walk(folder(events))) {
            long stored = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                stored += Files.size(file);
            }
            return (double) stored / Files.size(BenchmarkLog.file(events));
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
