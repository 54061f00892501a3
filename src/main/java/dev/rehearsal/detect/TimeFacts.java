package dev.rehearsal.detect;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** How the times of a column are written: which shapes there are, and how many rows only one order of day and month fits. */
final class TimeFacts {
    private final Map<String, Shape> shapes = new LinkedHashMap<>();
    private final Map<Integer, Shape> digits = new TreeMap<>();
    private final Map<String, Shape> clocks = new LinkedHashMap<>();

    /** Rows whose time has the same pattern. */
    static final class Shape {
        private final String pattern;
        private final String example;
        private final boolean dateOnly;
        private final boolean zoned;
        private long rows;
        private long onlyDayFirst;
        private long onlyMonthFirst;
        private long asDate;
        private long asInstant;

        Shape(String pattern, String example, boolean dateOnly, boolean zoned) {
            this.pattern = pattern;
            this.example = example;
            this.dateOnly = dateOnly;
            this.zoned = zoned;
        }

        /** As {@link TimeShape} has it; of digits their number. */
        String pattern() {
            return pattern;
        }

        long rows() {
            return rows;
        }

        /** Rows in which only the first number can be a day. */
        long onlyDayFirst() {
            return onlyDayFirst;
        }

        long onlyMonthFirst() {
            return onlyMonthFirst;
        }

        /** Digits that are a calendar date of this century or the last. */
        long asDate() {
            return asDate;
        }

        /** Digits that count from 1970 to a time between 1995 and 2100. */
        long asInstant() {
            return asInstant;
        }

        String example() {
            return example;
        }

        boolean isDateOnly() {
            return dateOnly;
        }

        boolean isZoned() {
            return zoned;
        }
    }

    void addText(String cell, long rows) {
        TimeShape shape = TimeShape.of(cell);
        if (shape != null) {
            Shape seen = shapes.computeIfAbsent(
                    shape.pattern(), pattern -> new Shape(pattern, cell, shape.dateOnly(), shape.zoned()));
            seen.rows += rows;
            seen.onlyDayFirst += shape.onlyDayFirst() ? rows : 0;
            seen.onlyMonthFirst += shape.onlyMonthFirst() ? rows : 0;
        }
    }

    void addClock(String cell, long rows) {
        boolean halfDay = Character.isLetter(cell.charAt(cell.length() - 1));
        String bare = halfDay ? cell.substring(0, cell.length() - 2).stripTrailing() : cell;
        int point = bare.indexOf('.');
        String pattern = (halfDay ? "h:mm" : "H:mm")
                + (bare.indexOf(':') != bare.lastIndexOf(':') ? ":ss" : "")
                + (point < 0 ? "" : "." + "S".repeat(bare.length() - point - 1))
                + (halfDay ? (cell.length() - bare.length() > 2 ? " a" : "a") : "");
        clocks.computeIfAbsent(pattern, any -> new Shape(pattern, cell, false, false)).rows += rows;
    }

    void addDigits(String cell, long rows) {
        if (cell.length() > 16 || cell.charAt(0) == '-') {
            return;
        }
        Shape seen = digits.computeIfAbsent(cell.length(), count -> new Shape(count.toString(), cell, false, false));
        seen.rows += rows;
        seen.asDate += CompactDate.is(cell) ? rows : 0;
        seen.asInstant += isInstant(cell) ? rows : 0;
    }

    private static boolean isInstant(String cell) {
        long count = Long.parseLong(cell);
        long seconds = switch (cell.length()) {
            case 9, 10 -> count;
            case 12, 13 -> count / 1_000;
            case 15, 16 -> count / 1_000_000;
            default -> 0;
        };
        return seconds > 788_918_400L && seconds < 4_102_444_800L;
    }

    /** By pattern. */
    Map<String, Shape> shapes() {
        return shapes;
    }

    /** By the number of digits. */
    Map<Integer, Shape> digits() {
        return digits;
    }

    /** Times of day by pattern. */
    Map<String, Shape> clocks() {
        return clocks;
    }
}
