package dev.rehearsal.benchmark;

import dev.rehearsal.insight.Comparison;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.replay.ReplayResult;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What becomes different when the first of the ten rules asks for another total: both results are there already. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 15)
@Measurement(iterations = 15)
@Fork(value = 1, jvmArgs = "-Xmx3g")
public class DiffBenchmark {
    private static final int OTHER_TOTAL = 250;

    @Param("1000000")
    int events;

    private ReplayResult before;
    private ReplayResult after;
    private ExecutorService pool;

    /** Reads the log and replays both packs over it. */
    @Setup
    public void replay() throws Exception {
        pool = Executors.newFixedThreadPool(2);
        EventLog log = StoredLog.load(events, pool);
        before = result(TenRules.pack(), log);
        after = result(TenRules.edited(OTHER_TOTAL), log);
    }

    private ReplayResult result(RulePack pack, EventLog log) {
        return Replay.bind(pack, log).run(ReplayOptions.DEFAULT, Progress.NONE, pool);
    }

    /** Both results compared. */
    @Benchmark
    public Comparison diff() {
        return Comparison.of(before, after);
    }

    /** Gives the threads back. */
    @TearDown
    public void close() {
        pool.shutdown();
    }
}
