package dev.rehearsal.detect;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of columns as names of properties, {@code Lineitem quantity} and {@code lineitemQuantity} being one. */
final class PropertyName {
    private static final Pattern WORD_BEGINS =
            Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
    private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PropertyName() {}

    /** Lower case with {@code _} between the words; empty where no letter or digit is in it. */
    static String of(String column) {
        String words = WORD_BEGINS.matcher(column).replaceAll("_");
        String name = NO_NAME.matcher(words).replaceAll("_").toLowerCase(Locale.ROOT);
        return name.replaceAll("^_+|_+$", "");
    }
}
