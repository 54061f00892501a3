package dev.rehearsal.detect;

import dev.rehearsal.event.Instants;
import dev.rehearsal.ingest.TimeReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;

/** Finds the ways in which the times of a column, or of a date and a time of day beside it, can be read. */
final class Times {
    private static final TimeReading ISO = reading("iso", List.of());
    private static final String[] EPOCHS = {"epoch_seconds", "epoch_millis", "epoch_micros"};

    private final List<Way> ways = new ArrayList<>();

    private Times() {}

    /**
     * A way of reading, with how many rows can be read so. Two ways with the same {@code shape} are the two orders of day
     * and month.
     */
    record Way(
            String format,
            String shape,
            String title,
            long readable,
            long onlyThis,
            String example,
            boolean zoned,
            boolean dateOnly) {}

    private static TimeReading reading(String format, List<String> joined) {
        return new TimeReading(Optional.empty(), Optional.of(format), joined);
    }

    /** The ways that fit a column, the one that reads the most rows first. */
    static List<Way> of(ColumnFacts column) {
        Times times = new Times();
        times.texts(column.times());
        times.digits(column.times());
        times.ways.sort(Comparator.comparingLong((Way way) -> way.readable).reversed());
        return List.copyOf(times.ways);
    }

    private void texts(TimeFacts facts) {
        Map<String, List<TimeFacts.Shape>> alike = new LinkedHashMap<>();
        long iso = 0;
        String isoExample = "";
        boolean zoned = false;
        for (TimeFacts.Shape shape : facts.shapes().values()) {
            if (ISO.read(shape.example()).isPresent()) {
                iso += shape.rows();
                isoExample = isoExample.isEmpty() ? shape.example() : isoExample;
                zoned |= shape.isZoned();
            } else {
                alike.computeIfAbsent(bare(shape.pattern()), any -> new ArrayList<>())
                        .add(shape);
            }
        }
        if (iso > 0) {
            ways.add(new Way("iso", "iso", "year, month, day", iso, iso, isoExample, zoned, false));
        }
        alike.values().forEach(this::addAlike);
    }

    /** The pattern without seconds and what is behind them, which some rows of a column may lack. */
    private static String bare(String pattern) {
        return pattern.replaceFirst(":ss", "").replaceFirst("[.,]S+", "");
    }

    private void addAlike(List<TimeFacts.Shape> shapes) {
        long rows = sum(shapes, TimeFacts.Shape::rows);
        long dayFirst = sum(shapes, TimeFacts.Shape::onlyDayFirst);
        long monthFirst = sum(shapes, TimeFacts.Shape::onlyMonthFirst);
        TimeFacts.Shape first = shapes.getFirst();
        String pattern = merged(shapes.stream().map(TimeFacts.Shape::pattern).toList());
        if (!pattern.contains("1")) {
            add(first, pattern, title(pattern), rows, rows);
            return;
        }
        if (dayFirst > 0 || monthFirst == 0) {
            String format = pattern.replace('1', 'd').replace('2', 'M');
            add(first, format, "day before month", rows - monthFirst, dayFirst);
        }
        if (monthFirst > 0 || dayFirst == 0) {
            String format = pattern.replace('1', 'M').replace('2', 'd');
            add(first, format, "month before day", rows - dayFirst, monthFirst);
        }
    }

    private static long sum(List<TimeFacts.Shape> shapes, ToLongFunction<TimeFacts.Shape> count) {
        return shapes.stream().mapToLong(count).sum();
    }

    private void add(TimeFacts.Shape first, String format, String title, long readable, long onlyThis) {
        ways.add(new Way(
                format,
                first.pattern(),
                title,
                readable,
                onlyThis,
                first.example(),
                first.isZoned(),
                first.isDateOnly()));
    }

    /** One pattern for all; what some of them lack may be missing. */
    private static String merged(List<String> patterns) {
        if (patterns.size() == 1) {
            return patterns.getFirst();
        }
        String longest =
                patterns.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
        StringBuilder rest = new StringBuilder();
        patterns.stream()
                .map(pattern -> pattern.replaceFirst(".*?([.,]S+).*|.*", "$1"))
                .filter(fraction -> !fraction.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(fraction -> rest.append('[').append(fraction).append(']'));
        boolean always = patterns.stream().allMatch(pattern -> pattern.contains(":ss"));
        String seconds = always ? ":ss" + rest : "[:ss" + rest + "]";
        return longest.replaceFirst(":ss([.,]S+)?", Matcher.quoteReplacement(seconds));
    }

    private static String title(String pattern) {
        return pattern.startsWith("yyyy") ? "year, month, day" : "as " + pattern;
    }

    private void digits(TimeFacts facts) {
        long[] epochs = new long[3];
        String[] examples = new String[3];
        facts.digits().forEach((count, shape) -> {
            if (shape.asDate() * 2 > shape.rows()) {
                String pattern = CompactDate.pattern(count);
                ways.add(new Way(
                        pattern,
                        pattern,
                        "year, month, day without anything between",
                        shape.asDate(),
                        shape.asDate(),
                        shape.example(),
                        false,
                        count == 8));
            } else if (shape.asInstant() * 2 > shape.rows()) {
                int unit = (count - 9) / 3;
                epochs[unit] += shape.asInstant();
                examples[unit] = shape.example();
            }
        });
        String[] titles = {"seconds since 1970", "milliseconds since 1970", "microseconds since 1970"};
        for (int unit = 0; unit < epochs.length; unit++) {
            if (epochs[unit] > 0) {
                ways.add(new Way(
                        EPOCHS[unit],
                        EPOCHS[unit],
                        titles[unit],
                        epochs[unit],
                        epochs[unit],
                        examples[unit],
                        true,
                        false));
            }
        }
    }

    /** The share of the cells that are not missing which the best way reads. */
    static double share(ColumnFacts column) {
        List<Way> ways = of(column);
        return ways.isEmpty() || column.present() == 0 ? 0 : (double) ways.getFirst().readable / column.present();
    }

    /** A way as a choice for the marketer, with an example that is read by it. */
    static TimeChoice choice(Way way, boolean assumed, List<String> joined, String example) {
        TimeReading reading = reading(way.format, joined);
        String asRead = reading.read(example).isPresent()
                ? Instants.format(reading.read(example).getAsLong())
                : "";
        return new TimeChoice(reading, way.title, way.readable, way.onlyThis, example, asRead, assumed);
    }
}
