package dev.rehearsal.quality;

import dev.rehearsal.event.Value;
import dev.rehearsal.event.Wording;
import dev.rehearsal.log.CodedColumn;
import dev.rehearsal.log.Dictionary;
import dev.rehearsal.log.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Fields that hold a number here and a text there. Blank text is taken to be missing. */
final class MixedValues {
    private static final List<String> KINDS = List.of("", "text", "number", "yes or no", "time", "list");

    private MixedValues() {}

    static List<Finding> of(Series series, Progress progress) {
        if (!(series.column() instanceof CodedColumn coded) || isOfOneKind(coded.dictionary())) {
            return List.of();
        }
        int[] kinds = kinds(coded.dictionary());
        IntUnaryOperator kindOf = kindOf(series, coded, kinds);
        int[] counts = new int[KINDS.size()];
        for (int subject = 0; subject < series.size(); subject++) {
            Passes.poll(subject, progress);
            counts[kindOf.applyAsInt(subject)]++;
        }
        int[] met = IntStream.range(1, counts.length)
                .filter(kind -> counts[kind] > 0)
                .boxed()
                .sorted(Comparator.comparingInt((Integer kind) -> -counts[kind]))
                .mapToInt(Integer::intValue)
                .toArray();
        return met.length < 2 ? List.of() : List.of(finding(series, kindOf, met, counts));
    }

    private static boolean isOfOneKind(Dictionary dictionary) {
        return IntStream.range(1, dictionary.size()).allMatch(dictionary::isText);
    }

    private static IntUnaryOperator kindOf(Series series, CodedColumn coded, int[] kinds) {
        return subject -> {
            int row = series.row(subject);
            return row < 0 ? 0 : kinds[coded.codeAt(row)];
        };
    }

    /** For each code the kind of its value, 0 for missing and blank. */
    private static int[] kinds(Dictionary dictionary) {
        boolean[] says = Series.saying(dictionary);
        int[] kinds = new int[dictionary.size()];
        for (int code = 1; code < kinds.length; code++) {
            kinds[code] = dictionary.isText(code) ? (says[code] ? 1 : 0) : kind(dictionary, code);
        }
        return kinds;
    }

    private static int kind(Dictionary dictionary, int code) {
        return switch (dictionary.value(code)) {
            case null -> 0;
            case Value.Text text -> 1;
            case Value.Number number -> 2;
            case Value.Flag flag -> 3;
            case Value.Time time -> 4;
            case Value.Items items -> 5;
        };
    }

    private static Finding finding(Series series, IntUnaryOperator kindOf, int[] met, int[] counts) {
        int usual = met[0];
        int count = Arrays.stream(met, 1, met.length).map(kind -> counts[kind]).sum();
        List<String> others = new ArrayList<>();
        for (int kind : Arrays.copyOfRange(met, 1, met.length)) {
            others.add(KINDS.get(kind) + " in " + Wording.count(counts[kind]));
        }
        return new Finding(
                Check.MIXED_VALUES,
                Severity.WARNING,
                series.unit(),
                count,
                "%s is a %s in %s and a %s, so a condition that compares it overlooks some."
                        .formatted(
                                Wording.name(series.field().label()),
                                KINDS.get(usual),
                                series.unit().count(counts[usual]),
                                Wording.list(others, "and a")),
                "Give the column one type in the mapping when you import, or have it written in one way where the data comes"
                        + " from. Listed are the rarer ones.",
                progress -> series.rows(
                        subject -> kindOf.applyAsInt(subject) != 0 && kindOf.applyAsInt(subject) != usual,
                        subject -> KINDS.get(kindOf.applyAsInt(subject)) + " “" + series.shown(subject) + "”",
                        progress));
    }
}
