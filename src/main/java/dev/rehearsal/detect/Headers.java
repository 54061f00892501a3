package dev.rehearsal.detect;

import dev.rehearsal.ingest.Dialect;
import dev.rehearsal.ingest.FileSample;
import dev.rehearsal.ingest.Format;
import dev.rehearsal.ingest.InputProblem;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds out whether the first row names the columns: it is of another kind than what stands under it. */
final class Headers {
    private static final int ROWS = 200;
    private static final int TRIED_BYTES = 1 << 18;

    private Headers() {}

    /** Whether there is a header, and the evidence. */
    record Guess(boolean hasHeader, Evidence evidence) {
        static Guess of(boolean hasHeader, double confidence, String sentence) {
            String value = hasHeader ? "yes" : "no";
            return new Guess(hasHeader, new Evidence(Evidence.Topic.HEADER, value, confidence, sentence));
        }
    }

    static Guess of(Excerpt excerpt, Dialect dialect, Set<String> knownNames) throws IOException, InputProblem {
        if (dialect.format() == Format.JSON_LINES) {
            return Guess.of(true, 1, "Every line of JSON names its own fields.");
        }
        List<List<String>> rows =
                FileSample.of(excerpt.first(TRIED_BYTES), dialect.withHeader(false), ROWS).rows().stream()
                        .map(FileSample.Row::cells)
                        .toList();
        return rows.isEmpty()
                ? Guess.of(true, 0, "There is no row.")
                : of(rows.getFirst(), rows.subList(1, rows.size()), knownNames);
    }

    private static Guess of(List<String> first, List<List<String>> rows, Set<String> knownNames) {
        long known = first.stream()
                .filter(cell -> knownNames.contains(PropertyName.of(cell)))
                .count();
        for (int i = 0; i < first.size(); i++) {
            String cell = first.get(i);
            if (!cell.isEmpty() && isValue(cell) && known == 0 && !rows.isEmpty() && isLike(cell, i, rows)) {
                return Guess.of(
                        false,
                        0.9,
                        "The first row has " + Sentences.quoted(cell) + " where the rows under it have "
                                + CellKind.of(cell).plural() + " too, so that it is a row like them.");
            }
        }
        if (known > 0) {
            return Guess.of(
                    true,
                    Math.min(1, 0.8 + 0.2 * known / first.size()),
                    known == 1
                            ? "The first row has a name that columns often have."
                            : "The first row has " + known + " names that columns often have.");
        }
        if (new HashSet<>(first).size() < first.size()) {
            return Guess.of(
                    true, 0.5, "Nothing tells the first row from the others; that it names the columns is assumed.");
        }
        return byContrast(first, rows);
    }

    private static Guess byContrast(List<String> first, List<List<String>> rows) {
        for (int i = 0; i < first.size(); i++) {
            int column = i;
            long values = rows.stream()
                    .filter(row -> column < row.size() && !row.get(column).isEmpty() && isValue(row.get(column)))
                    .count();
            if (values * 2 > rows.size()) {
                return Guess.of(
                        true,
                        0.9,
                        "Under " + Sentences.quoted(first.get(i)) + " stand "
                                + CellKind.of(value(rows, i)).plural() + ", so that it is a name.");
            }
        }
        return Guess.of(true, 0.6, "The first row has a different text in every cell, as names of columns are.");
    }

    private static String value(List<List<String>> rows, int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .map(row -> row.get(column))
                .filter(cell -> !cell.isEmpty() && isValue(cell))
                .findFirst()
                .orElse("");
    }

    /** Whether a cell can hardly be a name. */
    private static boolean isValue(String cell) {
        return switch (CellKind.of(cell)) {
            case INTEGER, DECIMAL, DIGITS, LOCAL_NUMBER, UUID, EMAIL, TIME, CLOCK, OBJECT, LIST -> true;
            case BOOLEAN -> cell.length() > 1 && !cell.toLowerCase(Locale.ROOT).equals("no");
            case TEXT -> false;
        };
    }

    private static boolean isLike(String cell, int column, List<List<String>> rows) {
        CellKind kind = CellKind.of(cell);
        long same = rows.stream()
                .filter(row -> column < row.size() && !row.get(column).isEmpty())
                .filter(row -> {
                    CellKind other = CellKind.of(row.get(column));
                    return other == kind || (kind.isNumber() && other.isNumber());
                })
                .count();
        return same * 2 > rows.size();
    }
}
