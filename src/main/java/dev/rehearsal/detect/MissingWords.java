package dev.rehearsal.detect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words by which tools write that there is nothing. */
final class MissingWords {
    /** Nobody is called that. */
    private static final Set<String> CERTAIN = Set.of(
            "NULL", "null", "\\N", "#N/A", "N/A", "n/a", "NaN", "<NA>", "(null)", "(not set)", "<null>", "#NULL!");

    /** May be a name, a country or a mark: what stands beside it in the column decides. */
    private static final Set<String> POSSIBLE =
            Set.of("NA", "na", "None", "none", "nan", "-", "--", "?", "Null", "nil", "undefined");

    private MissingWords() {}

    static boolean mayBe(String cell) {
        return cell.length() <= 9 && (CERTAIN.contains(cell) || POSSIBLE.contains(cell));
    }

    /** Those that mean in these columns that something is missing, with how often each stands there. */
    static Map<String, Long> in(List<ColumnFacts> columns) {
        Map<String, Long> found = new LinkedHashMap<>();
        for (ColumnFacts column : columns) {
            column.words().forEach((word, count) -> {
                if (CERTAIN.contains(word) || isOfOtherKind(column)) {
                    found.merge(word, count, Long::sum);
                }
            });
        }
        return found;
    }

    private static boolean isOfOtherKind(ColumnFacts column) {
        return column.present() > 0 && column.share(CellKind.TEXT) == 0 && column.share(CellKind.BOOLEAN) < 1;
    }

    /** Words that were seen and are taken for ordinary texts. */
    static Set<String> kept(List<ColumnFacts> columns) {
        Set<String> missing = in(columns).keySet();
        Set<String> kept = new LinkedHashSet<>();
        for (ColumnFacts column : columns) {
            List<String> words = new ArrayList<>(column.words().keySet());
            words.removeAll(missing);
            kept.addAll(words);
        }
        return kept;
    }
}
