package dev.rehearsal.cli;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.replay.ReplayResult;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Replays on every processor of the machine. */
final class AllProcessors {
    private AllProcessors() {}

    static ReplayResult replay(RulePack pack, EventLog log, ReplayOptions options, Progress progress) {
        int processors = Runtime.getRuntime().availableProcessors();
        try (ExecutorService pool = Executors.newFixedThreadPool(processors)) {
            return Replay.bind(pack, log).run(options, progress, pool);
        }
    }
}
