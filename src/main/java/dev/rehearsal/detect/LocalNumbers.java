package dev.rehearsal.detect;

import java.util.regex.Pattern;

/**
 * How many numbers are written with a comma or a point before their decimals, of those that say so and of those that may
 * be either: {@code 1.234} is one and a bit or more than a thousand.
 */
final class LocalNumbers {
    private static final Pattern COMMA_DECIMALS =
            Pattern.compile("[+-]?(\\d+|\\d{1,3}([. '\u00A0\u202F]\\d{3})+),\\d+");
    private static final Pattern POINT_DECIMALS = Pattern.compile("[+-]?(\\d{1,3}([, '\u00A0\u202F]\\d{3})+)\\.\\d+");
    private static final Pattern POINT_GROUPS = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3}){2,}");
    private static final Pattern COMMA_GROUPS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3}){2,}");
    private static final Pattern OTHER_GROUPS = Pattern.compile("[+-]?\\d{1,3}([ '\u00A0\u202F]\\d{3})+");
    private static final Pattern EITHER_COMMA = Pattern.compile("[+-]?\\d{1,3},\\d{3}");
    private static final Pattern EITHER_POINT = Pattern.compile("[+-]?\\d{1,3}\\.\\d{3}");
    private static final Pattern SIGNED = Pattern.compile("\\+\\d+(\\.\\d+)?");

    private long comma;
    private long point;
    private long eitherComma;
    private long eitherPoint;
    private char thousands;
    private String commaExample = "";
    private String pointExample = "";

    static boolean isOne(String cell) {
        return COMMA_DECIMALS.matcher(cell).matches()
                || POINT_DECIMALS.matcher(cell).matches()
                || POINT_GROUPS.matcher(cell).matches()
                || COMMA_GROUPS.matcher(cell).matches()
                || OTHER_GROUPS.matcher(cell).matches()
                || SIGNED.matcher(cell).matches();
    }

    /** Counts a cell that is a number of any kind. */
    void add(String cell, long rows) {
        if (EITHER_COMMA.matcher(cell).matches()) {
            eitherComma += rows;
        } else if (EITHER_POINT.matcher(cell).matches()) {
            eitherPoint += rows;
        } else if (COMMA_DECIMALS.matcher(cell).matches()
                || POINT_GROUPS.matcher(cell).matches()) {
            comma += rows;
            commaExample = commaExample.isEmpty() ? cell : commaExample;
            thousandsOf(cell, ',');
        } else if (POINT_DECIMALS.matcher(cell).matches()
                || COMMA_GROUPS.matcher(cell).matches()) {
            point += rows;
            pointExample = pointExample.isEmpty() ? cell : pointExample;
            thousandsOf(cell, '.');
        } else if (OTHER_GROUPS.matcher(cell).matches()) {
            thousandsOf(cell, '\0');
        } else if (cell.indexOf('.') >= 0) {
            point += rows;
            pointExample = pointExample.isEmpty() ? cell : pointExample;
        }
    }

    private void thousandsOf(String cell, char decimal) {
        for (int i = 1; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if ((c < '0' || c > '9') && c != decimal) {
                thousands = c;
                return;
            }
        }
    }

    void addAll(LocalNumbers other) {
        comma += other.comma;
        point += other.point;
        eitherComma += other.eitherComma;
        eitherPoint += other.eitherPoint;
        thousands = other.thousands == '\0' ? thousands : other.thousands;
        commaExample = commaExample.isEmpty() ? other.commaExample : commaExample;
        pointExample = pointExample.isEmpty() ? other.pointExample : pointExample;
    }

    /** Numbers that only a comma before the decimals makes sense of. */
    long comma() {
        return comma;
    }

    /** Numbers that only a point before the decimals makes sense of. */
    long point() {
        return point;
    }

    /** Numbers such as {@code 1,234}. */
    long eitherComma() {
        return eitherComma;
    }

    /** Numbers such as {@code 1.234}. */
    long eitherPoint() {
        return eitherPoint;
    }

    /** What stands between thousands, NUL where nothing does. */
    char thousands() {
        return thousands;
    }

    String commaExample() {
        return commaExample;
    }

    String pointExample() {
        return pointExample;
    }
}
