package dev.rehearsal.cli;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.report.LeftOut;
import dev.rehearsal.report.ResultFiles;
import dev.rehearsal.report.Summary;
import dev.rehearsal.report.WholeFiles;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Replays, and writes what came out, on every processor of the machine. */
final class AllProcessors {
    private AllProcessors() {}

    static ReplayResult replay(RulePack pack, EventLog log, ReplayOptions options, Progress progress) {
        try (ExecutorService pool = pool()) {
            return Replay.bind(pack, log).run(options, progress, pool);
        }
    }

    static Summary write(WholeFiles files, ReplayResult result, LeftOut leftOut, Duration loading, Duration replaying)
            throws IOException {
        try (ExecutorService pool = pool()) {
            return ResultFiles.write(files, result, leftOut, loading, replaying, pool);
        }
    }

    private static ExecutorService pool() {
        return Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    }
}
