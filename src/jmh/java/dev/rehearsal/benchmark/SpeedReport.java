package dev.rehearsal.benchmark;

import dev.rehearsal.log.EventLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures everything and the peers in one run and writes the table of {@code docs/benchmarks.md}. Work is compared only
 * where it is the same: it fails when a peer finds other firings.
 */
public final class SpeedReport {
    private static final Path DOCUMENT = Path.of("docs", "benchmarks.md");

    private static final int LARGE = 2_000_000;

    private SpeedReport() {}

    /** The first argument says how many events. */
    public static void main(String[] arguments) throws Exception {
        int events = Integer.parseInt(arguments[0]);
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            StoredLog.make(events, pool);
            StoredLog.make(events / 4, pool);
            compareFires(events, pool);
        }
        Map<String, Double> medians = new TreeMap<>();
        for (RunResult result : new Runner(options(events)).run()) {
            String label = result.getPrimaryResult().getLabel();
            String rules = result.getParams().getParam("rules");
            String ofOne = result.getParams().getParam("ofOne");
            String size = rules == null ? ofOne : rules;
            medians.put(
                    size == null ? label : label + " " + size,
                    result.getPrimaryResult().getStatistics().getPercentile(50));
        }
        rewrite(events, table(new SpeedRow.Run(events, medians, StoredLog.shareOfCsv(events))));
    }

    /** Of a large log a round is long, so fewer of them warm up; and a thousand rules decide more than a heap holds. */
    private static Options options(int events) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("dev\\.rehearsal\\.benchmark\\..*")
                .param("events", String.valueOf(events));
        if (events > LARGE) {
            options.param("rules", "1", "10")
                    .exclude("hopeless")
                    .exclude("busyCustomer")
                    .warmupIterations(10)
                    .measurementIterations(5);
        }
        return options.build();
    }

    private static void compareFires(int events, ExecutorService pool) throws Exception {
        EventLog log = StoredLog.load(events, pool);
        Map<String, Long> ours = ReplayBenchmark.fires(log);
        LoopPeer loop = new LoopPeer(log);
        loop.run();
        Map<String, Long> ofLoop = loop.fires();
        Map<String, Long> ofDuck;
        try (DuckPeer duck = new DuckPeer(BenchmarkLog.file(events), 2)) {
            duck.run();
            ofDuck = duck.fires();
        }
        if (!ours.equals(ofLoop) || !ours.equals(ofDuck)) {
            throw new IllegalStateException("the firings differ, so nothing can be compared: Rehearsal " + ours
                    + ", the loop " + ofLoop + ", DuckDB " + ofDuck);
        }
    }

    private static String table(SpeedRow.Run run) throws Exception {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "Medians, warm, of %,d events and ten rules, except where it says how many; Java %s, DuckDB %s, "
                        + "%d processors, %s. The workspace takes %.2f of the CSV (aim: 0.2).%n%n",
                run.events(),
                System.getProperty("java.version"),
                DuckPeer.version(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                run.shareOfCsv()));
        text.append("| what | ms | M events/s | × DuckDB, as many threads | × loop | aim | reached |\n");
        text.append("|---|---|---|---|---|---|---|\n");
        SpeedRow.ALL.forEach(row -> text.append(row.in(run)));
        return text.toString();
    }

    /** Puts the table between the marks of this number of events, or at the end with new marks. */
    private static void rewrite(int events, String table) throws IOException {
        String begin = "<!-- measured " + events + " -->\n";
        String end = "<!-- end of measured " + events + " -->\n";
        String text = Files.readString(DOCUMENT);
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        String section = begin + table + end;
        Files.writeString(
                DOCUMENT,
                from < 0 || to < 0
                        ? text + "\n" + section
                        : text.substring(0, from) + section + text.substring(to + end.length()));
    }
}
