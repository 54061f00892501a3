package dev.rehearsal.report;

import dev.rehearsal.log.CodedColumn;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.ReplayResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What happened on which day: firings by rule and events by type, the many small ones put together as "others". */
final class DayCounts {
    private static final int MOST_SERIES = 7;

    private final ReplayResult result;
    private final Days days;

    DayCounts(ReplayResult result, Days days) {
        this.result = result;
        this.days = days;
    }

    List<Series> firings() {
        long[][] counts = new long[result.pack().rules().size()][days.columns()];
        for (int row = 0; row < result.decisions().size(); row++) {
            if (result.decisions().outcome(row) == Outcome.FIRED) {
                counts[result.decisions().rule(row)][
                        days.columnOf(result.decisions().at(row))]++;
            }
        }
        return series(
                counts,
                number -> result.rule(number).name().isEmpty()
                        ? result.rule(number).id()
                        : result.rule(number).name());
    }

    List<Series> events() {
        EventLog log = result.log();
        CodedColumn types = log.types();
        long[][] counts = new long[types.dictionary().size()][days.columns()];
        for (int position = 0; position < log.size(); position++) {
            if (log.timeAt(position) <= result.horizon()) {
                counts[types.codeAt(position)][days.columnOf(log.timeAt(position))]++;
            }
        }
        return series(counts, code -> {
            var type = types.dictionary().value(code);
            return type == null ? "" : type.display();
        });
    }

    private List<Series> series(long[][] counts, IntFunction<String> name) {
        List<Integer> largestFirst = IntStream.range(0, counts.length)
                .boxed()
                .filter(number -> sum(counts[number]) > 0)
                .sorted(Comparator.comparingLong((Integer number) -> -sum(counts[number])))
                .toList();
        List<Series> series = new ArrayList<>();
        long[] others = new long[days.columns()];
        for (int number : largestFirst) {
            if (series.size() < MOST_SERIES) {
                series.add(new Series(name.apply(number), "data-" + (series.size() + 1), Days.list(counts[number])));
            } else {
                Arrays.setAll(others, column -> others[column] + counts[number][column]);
            }
        }
        if (largestFirst.size() > MOST_SERIES) {
            series.add(new Series("others", "data-8", Days.list(others)));
        }
        return series;
    }

    private static long sum(long[] counts) {
        return Arrays.stream(counts).sum();
    }
}
