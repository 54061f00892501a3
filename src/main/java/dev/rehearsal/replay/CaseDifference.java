package dev.rehearsal.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a case that is another one than it expects, by column: {@code expected} is null of a row that nothing expected,
 * {@code found} of one that did not come. {@code what} is the kind of row, {@code number} its place among them from 1 on.
 */
public record CaseDifference(
        String what,
        int number,
        @Nullable Map<String, String> expected,
        @Nullable Map<String, String> found) {

    /** Row by row; only the columns that are expected count, but every row has to be. Nothing is expected of null. */
    static List<CaseDifference> between(
            String what, @Nullable List<Map<String, String>> expected, List<Map<String, String>> found) {
        List<CaseDifference> differences = new ArrayList<>();
        int rows = expected == null ? 0 : Math.max(expected.size(), found.size());
        for (int i = 0; expected != null && i < rows; i++) {
            Map<String, String> wanted = i < expected.size() ? expected.get(i) : null;
            Map<String, String> got = i < found.size() ? found.get(i) : null;
            boolean fits = wanted != null && got != null && got.entrySet().containsAll(wanted.entrySet());
            if (!fits) {
                differences.add(new CaseDifference(what, i + 1, wanted, got));
            }
        }
        return differences;
    }

    /** For logs and the command line: with the rows as they stand in result files. */
    public String sentence() {
        String row = what + " " + number;
        if (found == null) {
            return row + " is missing: " + expected;
        }
        return expected == null
                ? row + " was not expected: " + found
                : row + " should be " + expected + " and is " + found;
    }
}
