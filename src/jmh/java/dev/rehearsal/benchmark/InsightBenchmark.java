package dev.rehearsal.benchmark;

import dev.rehearsal.insight.Flips;
import dev.rehearsal.insight.Goal;
import dev.rehearsal.insight.NearMisses;
import dev.rehearsal.insight.Parameter;
import dev.rehearsal.insight.Parameters;
import dev.rehearsal.insight.Pressure;
import dev.rehearsal.insight.Scale;
import dev.rehearsal.insight.Sweep;
import dev.rehearsal.insight.Totals;
import dev.rehearsal.insight.Waterfall;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.DecisionExplanation;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.replay.ReplayMemory;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.replay.ReplayResult;
import java.util.ArrayList;
import java.util.List;
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

/** What is asked of a replay of the ten rules over the log of the benchmark, each of another customer; warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 20)
@Measurement(iterations = 15)
@Fork(value = 1, jvmArgs = "-Xmx3g")
public class InsightBenchmark {
    private static final int STRIDE = 7919;

    @Param("1000000")
    int events;

    private ExecutorService pool;
    private RulePack pack;
    private EventLog log;
    private Replay bound;
    private ReplayResult result;
    private ReplayMemory memory;
    private Sweep sweep;
    private int asked;

    /** Reads the log and replays it once. */
    @Setup
    public void load() throws Exception {
        pool = Executors.newFixedThreadPool(2);
        pack = TenRules.pack();
        log = StoredLog.load(events, pool);
        bound = Replay.bind(pack, log);
        result = bound.run(ReplayOptions.DEFAULT, Progress.NONE);
        memory = new ReplayMemory(log);
        Parameter threshold = Parameters.of(pack).all().stream()
                .filter(parameter -> parameter.kind() == Parameter.Kind.THRESHOLD)
                .findFirst()
                .orElseThrow();
        sweep = new Sweep(
                pack,
                new Sweep.Axis(threshold.pointer(), Scale.linear(threshold.unit(), 100, 300, 20)),
                null,
                Goal.PURCHASE_IN_A_WEEK);
    }

    private int position() {
        asked = (int) ((asked + (long) log.size() / 3 + STRIDE) % log.size());
        return asked;
    }

    /** What would have to be different for one rule and one customer, with its explanation. */
    @Benchmark
    public Flips.Answer flips() {
        int position = position();
        String customer = log.customerId(log.customerAt(position));
        DecisionExplanation decision =
                bound.explain("r05_three_views", customer, log.timeAt(position)).orElseThrow();
        return Flips.of(pack, log, customer, ReplayOptions.DEFAULT)
                .orElseThrow()
                .ofDecision(decision);
    }

    /** Why a customer got nothing on a day, over all rules. */
    @Benchmark
    public NearMisses nearMisses() {
        int position = position();
        Flips flips = Flips.of(pack, log, log.customerId(log.customerAt(position)), ReplayOptions.DEFAULT)
                .orElseThrow();
        return NearMisses.of(flips, log.timeAt(position) - 43_200_000, log.timeAt(position) + 43_200_000);
    }

    /** Twenty points of one threshold. */
    @Benchmark
    public List<Sweep.Point> sweep() {
        List<Sweep.Point> points = new ArrayList<>();
        sweep.run(memory, ReplayOptions.DEFAULT, Runnable::run, Progress.NONE, points::add);
        return points;
    }

    /** The numbers of a result. */
    @Benchmark
    public Totals totals() {
        return Totals.of(result, Goal.PURCHASE_IN_A_WEEK);
    }

    /** The way to sent messages of all rules together. */
    @Benchmark
    public Waterfall waterfall() {
        return Waterfall.ofAll(result);
    }

    /** Messages by customer and week. */
    @Benchmark
    public Pressure pressure() {
        return Pressure.of(result, 100);
    }

    /** Ends the threads. */
    @TearDown
    public void close() {
        pool.shutdown();
    }
}
