package dev.rehearsal.benchmark;

import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.Source;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.report.LeftOut;
import dev.rehearsal.report.ResultFiles;
import dev.rehearsal.report.Summary;
import dev.rehearsal.report.WholeFiles;
import dev.rehearsal.store.ImportOutcome;
import dev.rehearsal.store.OnCancel;
import dev.rehearsal.store.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
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

/** From the file over the workspace to the result, each part by itself and warm, on the log of the benchmark. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10)
@Measurement(iterations = 9)
@Fork(value = 1, jvmArgs = "-Xmx3g")
public class WorkspaceBenchmark {
    @Param("1000000")
    int events;

    private Path folder;
    private Path csv;
    private ReplayResult result;
    private Workspace stored;
    private ExecutorService pool;
    private int round;

    /** Writes the log and fills a workspace with it. */
    @Setup
    public void fill() throws Exception {
        pool = Executors.newFixedThreadPool(2);
        folder = Files.createTempDirectory("rehearsal-benchmark");
        csv = BenchmarkLog.file(events);
        stored = StoredLog.open(events, pool);
        result = Replay.bind(TenRules.pack(), readBack()).run(ReplayOptions.DEFAULT, Progress.NONE);
    }

    private ImportOutcome importInto(Workspace workspace, long into) throws Exception {
        return workspace
                .imports()
                .events(into, List.of(Source.file(csv)), Mapping.NATIVE, pool, Progress.NONE, () -> OnCancel.KEEP);
    }

    /** CSV to a new workspace, each batch on the disk. */
    @Benchmark
    public ImportOutcome importEvents() throws Exception {
        try (Workspace workspace = Workspace.create(folder.resolve("round-" + round++), Clock.systemUTC())) {
            return importInto(workspace, workspace.datasets().create("Events").id());
        }
    }

    /** An open workspace to a log in memory. */
    @Benchmark
    public EventLog readBack() throws Exception {
        return StoredLog.load(stored, pool);
    }

    /** The result of the ten rules as files, two at once. */
    @Benchmark
    public Summary writeResult() throws Exception {
        try (WholeFiles files = WholeFiles.into(folder.resolve("result-" + round++))) {
            Summary summary = ResultFiles.write(files, result, new LeftOut(0, 0), Duration.ZERO, Duration.ZERO, pool);
            files.publish();
            return summary;
        }
    }

    /** Lets go of the workspace and takes away every file that was made. */
    @TearDown
    public void clear() throws Exception {
        pool.shutdown();
        stored.close();
        StoredLog.delete(folder);
    }
}
