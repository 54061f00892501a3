package dev.rehearsal.benchmark;

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
import org.openjdk.jmh.annotations.Warmup;

/** How bind and replay grow with the number of rules, on one thread. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6)
@Measurement(iterations = 7)
@Fork(value = 1, jvmArgs = "-Xmx6g")
public class GrowthBenchmark {
    private static final long EVENTS_TO_WARM_UP = 80_000_000;

    /** More and more rules, most of which fire. */
    @State(Scope.Benchmark)
    public static class More {
        @Param("1000000")
        int events;

        @Param({"1", "10", "100", "1000"})
        int rules;

        private EventLog log;
        private RulePack pack;

        /** Reads the log. */
        @Setup
        public void load() throws Exception {
            log = read(events);
            pack = TenRules.many(rules);
        }
    }

    /** The ten rules and many that cannot match. */
    @State(Scope.Benchmark)
    public static class Hopeless {
        @Param("1000000")
        int events;

        @Param("1000")
        int rules;

        private EventLog log;
        private RulePack pack;

        /** Reads the log. */
        @Setup
        public void load() throws Exception {
            log = read(events);
            pack = TenRules.hopeless(rules);
        }
    }

    /** The ten rules and a quarter of the events. */
    @State(Scope.Benchmark)
    public static class Fewer {
        @Param("1000000")
        int events;

        private EventLog log;
        private RulePack pack;

        /** Reads the log. */
        @Setup
        public void load() throws Exception {
            log = read(events / 4);
            pack = TenRules.pack();
        }
    }

    /** Reads the log, and lets the compiler see the ten rules for so long that it has nothing left to do. */
    private static EventLog read(int events) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            EventLog log = StoredLog.load(events, pool);
            for (long seen = 0; seen < EVENTS_TO_WARM_UP; seen += events) {
                Replay.bind(TenRules.pack(), log).run(ReplayOptions.DEFAULT, Progress.NONE);
            }
            return log;
        }
    }

    /** All of them. */
    @Benchmark
    public ReplayResult growth(More state) {
        return Replay.bind(state.pack, state.log).run(ReplayOptions.DEFAULT, Progress.NONE);
    }

    /** All of the rules. */
    @Benchmark
    public ReplayResult quarter(Fewer state) {
        return Replay.bind(state.pack, state.log).run(ReplayOptions.DEFAULT, Progress.NONE);
    }

    /** All of them. */
    @Benchmark
    public ReplayResult hopeless(Hopeless state) {
        return Replay.bind(state.pack, state.log).run(ReplayOptions.DEFAULT, Progress.NONE);
    }
}
