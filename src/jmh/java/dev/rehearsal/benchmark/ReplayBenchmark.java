package dev.rehearsal.benchmark;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.DecisionExplanation;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.replay.ReplayMemory;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.replay.ReplayResult;
import java.util.Map;
import java.util.Optional;
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

/** The ten rules over the log of the benchmark: bind, replay, edit, explain; warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 80)
@Measurement(iterations = 15)
@Fork(value = 1, jvmArgs = "-Xmx3g")
public class ReplayBenchmark {
    private static final int THREADS = 2;

    @Param("1000000")
    int events;

    private ExecutorService pool;
    private RulePack pack;
    private EventLog log;
    private Replay bound;
    private ReplayMemory memory;
    private String customer;
    private int total = 200;

    /** Reads the log and binds the rules to it. */
    @Setup
    public void load() throws Exception {
        pool = Executors.newFixedThreadPool(THREADS);
        pack = TenRules.pack();
        log = StoredLog.load(events, pool);
        memory = new ReplayMemory(log);
        bound = Replay.bind(pack, memory);
        bound.run(ReplayOptions.DEFAULT, Progress.NONE);
        customer = log.customerId(log.customerAt(log.size() / 2));
    }

    /** Every name resolved; what conditions ask for is found when a replay wants it. */
    @Benchmark
    public Replay bind() {
        return Replay.bind(pack, log);
    }

    /** From the log in memory to the decisions on one thread, with nothing known of the log before. */
    @Benchmark
    public ReplayResult replayOnOneThread() {
        return Replay.bind(pack, log).run(ReplayOptions.DEFAULT, Progress.NONE);
    }

    /** The same on two threads. */
    @Benchmark
    public ReplayResult replayOnTwoThreads() {
        return Replay.bind(pack, log).run(ReplayOptions.DEFAULT, Progress.NONE, pool);
    }

    /** One rule edited, to what the user sees, where the rules before are remembered. */
    @Benchmark
    public ReplayResult editAndReplay() throws Exception {
        return Replay.bind(TenRules.edited(++total), memory).run(ReplayOptions.DEFAULT, Progress.NONE);
    }

    /** Why a rule last did what it did for a customer. */
    @Benchmark
    public Optional<DecisionExplanation> explain() {
        return bound.explain("r05_three_views", customer, null);
    }

    /** Gives the threads back. */
    @TearDown
    public void close() {
        pool.shutdown();
    }

    /** How often each rule fires, for the comparison with others. */
    static Map<String, Long> fires(EventLog log) throws Exception {
        return TenRules.fires(Replay.bind(TenRules.pack(), log).run(ReplayOptions.DEFAULT, Progress.NONE));
    }
}
