package dev.rehearsal.ui.simulator;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.replay.ReplayMemory;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.ui.kit.results.RuleCounts;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A replay that has run, with what the simulator shows of it at once. {@code order} and {@code messageOrder} hold the rows
 * of decisions and messages by time; {@code span} is null where the log has no events; {@code nanos} is what the replay
 * alone took.
 */
record ReplayRun(
        RunSetup setup,
        Replay replay,
        ReplayResult result,
        int[] order,
        int[] messageOrder,
        List<RuleCounts> counts,
        @Nullable TimeSpan span,
        long nanos) {

    static ReplayRun of(
            RunSetup setup,
            RulePack pack,
            ReplayMemory memory,
            Progress progress,
            ExecutorService pool,
            LongSupplier nanoClock) {
        long begin = nanoClock.getAsLong();
        Replay replay = Replay.bind(pack, memory);
        ReplayResult result = replay.run(setup.options(), progress, pool);
        long nanos = nanoClock.getAsLong() - begin;
        if (progress.cancelled()) {
            throw new CancellationException("the replay was cancelled");
        }
        return new ReplayRun(
                setup,
                replay,
                result,
                result.decisionOrder(),
                result.messageOrder(),
                RuleCounts.of(result),
                span(result),
                nanos);
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
        long first = Arrays.stream(result.log().times()).min().orElse(Long.MAX_VALUE);
        return first == Long.MAX_VALUE ? null : new TimeSpan(first, Math.max(first, result.horizon()) + 1);
    }
}
