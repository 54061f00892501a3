package dev.rehearsal.ui.simulator;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.replay.ReplayMemory;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.ui.kit.results.RuleCounts;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A replay that has run, with what the simulator shows of it worked out once. {@code order} holds the rows of the
 * decisions by time; {@code span} is null where the log has no events; {@code nanos} is what the replay alone took.
 */
record ReplayRun(
        Replay replay,
        ReplayOptions options,
        ReplayResult result,
        int[] order,
        List<RuleCounts> counts,
        @Nullable TimeSpan span,
        long nanos) {

    static ReplayRun of(
            RulePack pack,
            ReplayMemory memory,
            ReplayOptions options,
            Progress progress,
            ExecutorService pool,
            LongSupplier nanoClock) {
        long begin = nanoClock.getAsLong();
        Replay replay = Replay.bind(pack, memory);
        ReplayResult result = replay.run(options, progress, pool);
        long nanos = nanoClock.getAsLong() - begin;
        if (progress.cancelled()) {
            throw new CancellationException("the replay was cancelled");
        }
        return new ReplayRun(
                replay, options, result, result.decisionOrder(), RuleCounts.of(result), span(result), nanos);
    }

    /** A log may know more customers than did something: those that have a profile only. */
    int customersWithEvents() {
        EventLog log = result.log();
        int active = 0;
        for (int customer = 0; customer < log.customerCount(); customer++) {
            active += log.start(customer) < log.end(customer) ? 1 : 0;
        }
        return active;
    }

    private static @Nullable TimeSpan span(ReplayResult result) {
        EventLog log = result.log();
        if (log.size() == 0) {
            return null;
        }
        long first = Long.MAX_VALUE;
        for (int position = 0; position < log.size(); position++) {
            first = Math.min(first, log.timeAt(position));
        }
        return new TimeSpan(first, Math.max(first, result.horizon()) + 1);
    }
}
