package dev.rehearsal.detect;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The parts that the sentences about a file have in common. */
final class Sentences {
    private static final int LONGEST = 60;

    private Sentences() {}

    /** A count as people read it, the same in every country: {@code 20,134}. */
    static String count(long number) {
        return NumberFormat.getIntegerInstance(Locale.ROOT).format(number);
    }

    /** A count with its noun: {@code 1 row}, {@code 2 rows}. */
    static String count(long number, String noun) {
        return count(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** A text of the file in quotes, cut where it is long. */
    static String quoted(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", " ");
        return "“" + (plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain) + "”";
    }

    static String quoted(List<String> texts) {
        return texts.stream().map(Sentences::quoted).collect(Collectors.joining(", "));
    }

    /** A share in per cent, never 0 or 100 where it only rounds to them. */
    static String percent(double share) {
        long rounded = Math.round(share * 100);
        return rounded == 0 && share > 0 ? "under 1 %" : rounded == 100 && share < 1 ? "over 99 %" : rounded + " %";
    }
}
