package dev.rehearsal.benchmark;

import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.Source;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.sample.SampleShop;
import dev.rehearsal.store.ImportOutcome;
import dev.rehearsal.store.OnCancel;
import dev.rehearsal.store.Workspace;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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

/** From the file over the workspace to the result, each part by itself and warm, on the made-up shop and its pack. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 7)
@Fork(value = 1, jvmArgs = "-Xmx3g")
public class WorkspaceBenchmark {
    private static final int EVENTS_OF_A_CUSTOMER = 40;

    @Param("1000000")
    int events;

    private Path folder;
    private Path csv;
    private RulePack pack;
    private EventLog log;
    private Workspace stored;
    private long dataset;
    private ExecutorService pool;
    private int parallelism;
    private int round;

    /** Writes the log and fills a workspace with it. */
    @Setup
    public void fill() throws Exception {
        parallelism = Runtime.getRuntime().availableProcessors();
        pool = Executors.newFixedThreadPool(parallelism);
        folder = Files.createTempDirectory("rehearsal-benchmark");
        csv = folder.resolve("events.csv");
        try (Writer out = Files.newBufferedWriter(csv)) {
            new SampleShop(events, Math.max(1, events / EVENTS_OF_A_CUSTOMER), 1).writeEvents(out);
        }
        pack = PackReader.read(Files.readString(Path.of("sample-data", "pack.json")));
        stored = Workspace.create(folder.resolve("stored"), Clock.systemUTC());
        dataset = stored.datasets().create("Events").id();
        importInto(stored, dataset);
        log = readBack();
    }

    private ImportOutcome importInto(Workspace workspace, long into) throws Exception {
        return workspace
                .imports()
                .events(into, List.of(Source.file(csv)), Mapping.NATIVE, Progress.NONE, () -> OnCancel.KEEP);
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
        return stored.datasets().load(List.of(dataset), pool, Progress.NONE);
    }

    /** The rules of the sample bound to the log and run, on one thread. */
    @Benchmark
    public ReplayResult replayOnOneThread() {
        return Replay.bind(pack, log).run(ReplayOptions.DEFAULT, Progress.NONE);
    }

    /** The same on every processor. */
    @Benchmark
    public ReplayResult replayOnAllThreads() {
        return Replay.bind(pack, log).run(ReplayOptions.DEFAULT, Progress.NONE, pool, parallelism);
    }

    /** Lets go of the workspace and takes away every file that was made. */
    @TearDown
    public void clear() throws Exception {
        pool.shutdown();
        stored.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
