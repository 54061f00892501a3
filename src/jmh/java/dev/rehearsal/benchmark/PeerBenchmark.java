package dev.rehearsal.benchmark;

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

/** The same rules on the same log as others would run them; what is timed begins with the log in memory. */
public class PeerBenchmark {
    /** A table of DuckDB and one thread. */
    @State(Scope.Benchmark)
    public static class OneThread {
        @Param("1000000")
        int events;

        private DuckPeer duck;

        /** Loads the table. */
        @Setup
        public void load() throws Exception {
            duck = new DuckPeer(BenchmarkLog.file(events), 1);
        }

        /** Gives the table back. */
        @TearDown
        public void close() throws Exception {
            duck.close();
        }
    }

    /** A table of DuckDB and two threads. */
    @State(Scope.Benchmark)
    public static class TwoThreads {
        @Param("1000000")
        int events;

        private DuckPeer duck;

        /** Loads the table. */
        @Setup
        public void load() throws Exception {
            duck = new DuckPeer(BenchmarkLog.file(events), 2);
        }

        /** Gives the table back. */
        @TearDown
        public void close() throws Exception {
            duck.close();
        }
    }

    /** A list of event objects. */
    @State(Scope.Benchmark)
    public static class Objects {
        @Param("1000000")
        int events;

        private LoopPeer loop;

        /** Makes the objects. */
        @Setup
        public void load() throws Exception {
            try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
                loop = new LoopPeer(StoredLog.load(events, pool));
            }
        }
    }

    /** SQL on one thread. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 2)
    @Measurement(iterations = 7)
    @Fork(
            value = 1,
            jvmArgs = {"-Xmx1g", "--enable-native-access=ALL-UNNAMED"})
    public void duckOnOneThread(OneThread state) throws Exception {
        state.duck.run();
    }

    /** SQL on two threads. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 2)
    @Measurement(iterations = 7)
    @Fork(
            value = 1,
            jvmArgs = {"-Xmx1g", "--enable-native-access=ALL-UNNAMED"})
    public void duckOnTwoThreads(TwoThreads state) throws Exception {
        state.duck.run();
    }

    /** The loop, which has one thread. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 8)
    @Measurement(iterations = 9)
    @Fork(value = 1, jvmArgs = "-Xmx10g")
    public List<LoopPeer.Fire> loop(Objects state) {
        return state.loop.run();
    }
}
