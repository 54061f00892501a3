package dev.rehearsal.benchmark;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.replay.ReplayResult;
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
import org.openjdk.jmh.annotations.Warmup;

/** How a replay grows with the events of one customer who has them all, under a rule of every kind. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgs = "-Xmx3g")
public class SkewBenchmark {
    @Param({"200000", "1000000"})
    int ofOne;

    private EventLog log;
    private RulePack pack;

    /** Makes the log. */
    @Setup
    public void load() throws Exception {
        log = BusyCustomer.log(ofOne);
        pack = BusyCustomer.pack();
    }

    /** Bind and replay on one thread. */
    @Benchmark
    public ReplayResult busyCustomer() {
        return Replay.bind(pack, log).run(ReplayOptions.DEFAULT, Progress.NONE);
    }
}
