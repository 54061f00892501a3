package dev.rehearsal.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the report: what a benchmark measures, and what it is meant to reach. {@code events} is how many events it
 * takes for each one of the log, 0 where their number means nothing.
 */
record SpeedRow(
        String benchmark,
        String what,
        double events,
        boolean compared,
        String aim,
        @Nullable Predicate<Run> reached) {

    /** What was measured: medians in milliseconds by the names of the benchmarks. */
    record Run(int events, Map<String, Double> medians, double shareOfCsv) {
        private static final int MILLION = 1_000_000;

        /** NaN where the benchmark was not run. */
        double millis(String benchmark) {
            return medians.getOrDefault(benchmark, Double.NaN);
        }

        /** How long DuckDB takes on as many threads as the benchmark. */
        double duck(String benchmark) {
            return millis(benchmark.endsWith("OnTwoThreads") ? "duckOnTwoThreads" : "duckOnOneThread");
        }

        double millionsASecond(String benchmark) {
            return events / millis(benchmark) / 1000;
        }

        /** One aim for logs of up to a few million events and one for larger ones. */
        double aim(double small, double large) {
            return events <= 2 * MILLION ? small : large;
        }
    }

    private static SpeedRow plain(String benchmark, String what, double events) {
        return new SpeedRow(benchmark, what, events, false, "", null);
    }

    private static SpeedRow aimed(
            String benchmark, String what, double events, boolean compared, String aim, Predicate<Run> reached) {
        return new SpeedRow(benchmark, what, events, compared, aim, reached);
    }

    /** The rows in their order. */
    static final List<SpeedRow> ALL = List.of(
            aimed(
                    "replayOnOneThread",
                    "bind and replay, one thread, heap of 3 GB",
                    1,
                    true,
                    "20 M events/s, 15 M at 10 M; 8 × DuckDB",
                    run -> run.millionsASecond("replayOnOneThread") >= run.aim(20, 15)
                            && run.duck("replayOnOneThread") / run.millis("replayOnOneThread") >= 8),
            new SpeedRow("replayOnTwoThreads", "bind and replay, two threads", 1, true, "", null),
            plain("bind", "bind the rules to the log", 0),
            aimed(
                    "editAndReplay",
                    "edit one rule and replay, one thread",
                    1,
                    true,
                    "50 ms, 500 ms at 10 M",
                    run -> run.millis("editAndReplay") <= run.aim(50, 500)),
            aimed("explain", "explain one decision", 0, false, "20 ms", run -> run.millis("explain") <= 20),
            plain("diff", "compare two results", 1),
            aimed(
                    "importEvents",
                    "import, durable, two threads",
                    1,
                    false,
                    "1 M rows/s",
                    run -> run.millionsASecond("importEvents") >= 1),
            aimed(
                    "readBack",
                    "reopen from the workspace",
                    1,
                    false,
                    "300 ms, 2 s at 10 M",
                    run -> run.millis("readBack") <= run.aim(300, 2000)),
            plain("writeResult", "write the result as files", 1),
            aimed(
                    "quarter",
                    "bind and replay a quarter of the events",
                    0.25,
                    false,
                    "linear: a quarter of the time",
                    run -> run.millis("replayOnOneThread") / run.millis("quarter") <= 5),
            plain("growth 1", "1 rule", 1),
            plain("growth 10", "10 rules", 1),
            aimed(
                    "growth 100",
                    "100 rules, most of which fire",
                    1,
                    false,
                    "less than 10 times as long as 10",
                    run -> run.millis("growth 100") < 10 * run.millis("growth 10")),
            aimed(
                    "growth 1000",
                    "1,000 rules, most of which fire",
                    1,
                    false,
                    "less than 100 times as long as 10",
                    run -> run.millis("growth 1000") < 100 * run.millis("growth 10")),
            aimed(
                    "hopeless 1000",
                    "the ten and 1,000 rules that cannot match",
                    1,
                    false,
                    "flat: at most 1.5 times as long as 10",
                    run -> run.millis("hopeless 1000") <= 1.5 * run.millis("growth 10")),
            plain("busyCustomer 200000", "one customer with 200,000 events, a rule of every kind", 0),
            aimed(
                    "busyCustomer 1000000",
                    "one customer with 1,000,000 events, a rule of every kind",
                    0,
                    false,
                    "n log n: at most 6.5 times as long",
                    run -> run.millis("busyCustomer 1000000") <= 6.5 * run.millis("busyCustomer 200000")),
            plain("duckOnOneThread", "DuckDB, one thread", 1),
            plain("duckOnTwoThreads", "DuckDB, two threads", 1),
            plain("loop", "a loop over event objects, one thread", 1));

    /** The row in Markdown, empty where it was not measured. */
    String in(Run run) {
        double millis = run.millis(benchmark);
        if (Double.isNaN(millis)) {
            return "";
        }
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %s | %s | %s | %s | %s |%n",
                what,
                millis,
                events == 0 ? "" : number(events * run.millionsASecond(benchmark)),
                compared ? number(run.duck(benchmark) / millis) : "",
                compared ? number(run.millis("loop") / millis) : "",
                aim,
                reached == null ? "" : reached.test(run) ? "yes" : "**no**");
    }

    private static String number(double number) {
        return Double.isNaN(number) ? "" : String.format(Locale.ROOT, number < 1 ? "%.2f" : "%.1f", number);
    }
}
