package dev.rehearsal.detect;

import dev.rehearsal.ingest.ValueReading;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Proposes what the texts of cells stand for: which words mean nothing, and how numbers are written. */
final class ValueProposal {
    private final List<ColumnFacts> columns;
    private final ValueReading hint;
    private final Findings findings;

    ValueProposal(List<ColumnFacts> columns, ValueReading hint, Findings findings) {
        this.columns = columns;
        this.hint = hint;
        this.findings = findings;
    }

    ValueReading reading() {
        Set<String> missing = new LinkedHashSet<>(hint.missing());
        missing.addAll(missing());
        LocalNumbers numbers = new LocalNumbers();
        boolean local = false;
        for (ColumnFacts column : columns) {
            if (isNumeric(column)) {
                numbers.addAll(column.numbers());
                local |= column.count(CellKind.LOCAL_NUMBER) > 0;
            }
        }
        if (!local) {
            return new ValueReading(missing, hint.decimal(), hint.thousands(), hint.separator());
        }
        return numbers(numbers, missing);
    }

    static boolean isNumeric(ColumnFacts column) {
        return column.present() > 0 && column.numberShare() == 1 && column.count(CellKind.INTEGER) < column.present();
    }

    private Set<String> missing() {
        Map<String, Long> words = MissingWords.in(columns);
        words.forEach((word, count) -> findings.add(
                Evidence.Topic.MISSING,
                word,
                0.9,
                Sentences.quoted(word) + " stands in " + Sentences.count(count, "cell")
                        + " and means that nothing is there."));
        Set<String> kept = MissingWords.kept(columns);
        if (!kept.isEmpty()) {
            findings.look(
                    Evidence.Topic.MISSING,
                    "Among ordinary texts stand " + Sentences.quoted(List.copyOf(kept))
                            + ", which are kept; say so if they mean that nothing is there.");
        }
        return words.keySet();
    }

    private ValueReading numbers(LocalNumbers numbers, Set<String> missing) {
        boolean open = numbers.comma() == 0 && numbers.point() == 0 && numbers.eitherComma() > 0;
        boolean comma = numbers.comma() > numbers.point();
        char decimal = comma ? ',' : '.';
        char seen = numbers.thousands();
        Optional<Character> thousands = seen != '\0' && seen != decimal
                ? Optional.of(seen)
                : comma ? some('.', numbers.eitherPoint()) : some(',', numbers.eitherComma());
        if (open) {
            findings.decide(
                    Evidence.Topic.NUMBERS,
                    "Numbers such as 1,234 may be more than a thousand or a little more than one. Assumed is the first;"
                            + " say whether the comma stands before the decimals.");
        }
        if (numbers.comma() > 0 && numbers.point() > 0) {
            findings.decide(
                    Evidence.Topic.NUMBERS,
                    "Numbers are written in two ways: " + Sentences.count(numbers.comma()) + " like "
                            + numbers.commaExample() + ", " + Sentences.count(numbers.point()) + " like "
                            + numbers.pointExample() + ". Assumed is the " + (comma ? "comma" : "point")
                            + " before the decimals; rows with the others may be rejected.");
        }
        findings.add(
                Evidence.Topic.NUMBERS,
                "decimal " + (comma ? "comma" : "point"),
                open ? 0.5 : numbers.comma() > 0 && numbers.point() > 0 ? 0.6 : 0.95,
                open
                        ? Sentences.count(numbers.eitherComma(), "number") + " can be read both ways."
                        : Sentences.count(comma ? numbers.comma() : numbers.point(), "number") + ", such as "
                                + (comma ? numbers.commaExample() : numbers.pointExample()) + ", can only have a "
                                + (comma ? "comma" : "point") + " before their decimals.");
        return new ValueReading(missing, decimal, thousands, hint.separator());
    }

    private static Optional<Character> some(char mark, long count) {
        return count > 0 ? Optional.of(mark) : Optional.empty();
    }
}
