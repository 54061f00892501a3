package dev.rehearsal.detect;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Texts that stand where the id of a customer should and name nobody. */
final class Placeholders {
    /** All of them; any other text of them in another case is one too. */
    static final List<String> ALL = List.of(
            "anon",
            "anonymous",
            "none",
            "null",
            "n/a",
            "undefined",
            "0",
            "-1",
            "00000000-0000-0000-0000-000000000000",
            " ");

    private static final Set<String> SET = Set.copyOf(ALL);
    private static final int LONGEST_WORD = 9;

    private Placeholders() {}

    static boolean mayBe(String cell) {
        int length = cell.length();
        if (length != 36 && length > LONGEST_WORD) {
            return cell.isBlank();
        }
        return SET.contains(cell.toLowerCase(Locale.ROOT)) || (cell.charAt(0) == ' ' && cell.isBlank());
    }
}
