package dev.rehearsal.benchmark;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.quality.Finding;
import dev.rehearsal.quality.Quality;
import java.time.Instant;
import java.time.ZoneOffset;
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

/** Looking the log of the benchmark over: each column once, on one thread, the columns already put together. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 7)
@Fork(value = 1, jvmArgs = "-Xmx3g")
public class QualityBenchmark {
    @Param("1000000")
    int events;

    private EventLog log;
    private ExecutorService pool;

    /** Reads the log; the first iteration of the warm-up puts the columns together. */
    @Setup
    public void read() throws Exception {
        pool = Executors.newFixedThreadPool(2);
        log = StoredLog.load(events, pool);
    }

    /** All findings. */
    @Benchmark
    public List<Finding> look() {
        return Quality.of(log, Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC, Progress.NONE);
    }

    /** Lets the threads go. */
    @TearDown
    public void end() {
        pool.shutdown();
    }
}
