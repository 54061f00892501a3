package dev.rehearsal.benchmark;

import dev.rehearsal.log.EventLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures everything and the peers in one run and writes the table of {@code docs/benchmarks.md}. Work is compared only
 * where it is the same: it fails when a peer finds other firings.
 */
public final class SpeedReport {
    private static final Path DOCUMENT = Path.of("docs", "benchmarks.md");

    private record Aim(String benchmark, String what, String aim) {}

    private static final List<Aim> AIMS = List.of(
            new Aim(
                    "replayOnOneThread",
                    "bind and replay, one thread",
                    "20 M events/s at 1 M, 15 M at 10 M; 8 × DuckDB"),
            new Aim("replayOnTwoThreads", "bind and replay, two threads", ""),
            new Aim("bind", "bind the rules to the log", ""),
            new Aim("editAndReplay", "edit one rule and replay", "50 ms at 1 M, 500 ms at 10 M"),
            new Aim("explain", "explain one decision", "20 ms"),
            new Aim("diff", "compare two results", ""),
            new Aim("importEvents", "import, durable", "1 M rows/s"),
            new Aim("readBack", "reopen from the workspace", "300 ms at 1 M, 2 s at 10 M"),
            new Aim("writeResult", "write the result as files", ""),
            new Aim("growth 1", "1 rule", ""),
            new Aim("growth 10", "10 rules", ""),
            new Aim("growth 100", "100 rules", "sub-linear where predicates are shared"),
            new Aim("growth 1000", "1,000 rules", ""),
            new Aim("hopeless 1000", "the ten and 1,000 rules that cannot match", "flat"),
            new Aim("duckOnOneThread", "DuckDB, one thread", ""),
            new Aim("duckOnTwoThreads", "DuckDB, two threads", ""),
            new Aim("loop", "a loop over event objects, one thread", ""));

    private SpeedReport() {}

    /** The first argument says how many events. */
    public static void main(String[] arguments) throws Exception {
        int events = Integer.parseInt(arguments[0]);
        compareFires(events);
        var options = new OptionsBuilder()
                .include("dev\\.rehearsal\\.benchmark\\..*")
                .param("events", String.valueOf(events))
                .build();
        Map<String, Double> medians = new TreeMap<>();
        for (RunResult result : new Runner(options).run()) {
            String label = result.getPrimaryResult().getLabel();
            String rules = result.getParams().getParam("rules");
            medians.put(
                    rules == null ? label : label + " " + rules,
                    result.getPrimaryResult().getStatistics().getPercentile(50));
        }
        rewrite(events, table(events, medians));
    }

    private static void compareFires(int events) throws Exception {
        Map<String, Long> ours;
        Map<String, Long> ofLoop;
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            EventLog log = ReplayBenchmark.log(events, pool);
            ours = ReplayBenchmark.fires(log);
            LoopPeer loop = new LoopPeer(log);
            loop.run();
            ofLoop = loop.fires();
        }
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

    private static String table(int events, Map<String, Double> medians) throws Exception {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "Medians, warm, of %,d events and ten rules, except where it says how many; Java %s, DuckDB %s, %d processors, %s.%n%n",
                events,
                System.getProperty("java.version"),
                DuckPeer.version(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch")));
        text.append("| what | ms | M events/s | × the better of DuckDB | × loop | aim |\n|---|---|---|---|---|---|\n");
        double bestOfDuck = Math.min(
                medians.getOrDefault("duckOnOneThread", Double.NaN),
                medians.getOrDefault("duckOnTwoThreads", Double.NaN));
        for (Aim aim : AIMS) {
            double millis = medians.getOrDefault(aim.benchmark(), Double.NaN);
            boolean compared =
                    aim.benchmark().startsWith("replay") || aim.benchmark().equals("editAndReplay");
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %s | %s | %s | %s |%n",
                    aim.what(),
                    millis,
                    aim.benchmark().equals("explain") ? "" : String.format(Locale.ROOT, "%.2f", events / millis / 1000),
                    compared ? ratio(bestOfDuck, millis) : "",
                    compared ? ratio(medians.getOrDefault("loop", Double.NaN), millis) : "",
                    aim.aim()));
        }
        return text.toString();
    }

    private static String ratio(double peer, double millis) {
        return String.format(Locale.ROOT, "%.1f", peer / millis);
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
