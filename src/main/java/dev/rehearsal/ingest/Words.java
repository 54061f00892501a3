package dev.rehearsal.ingest;

import dev.rehearsal.event.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** Some words that texts are compared with; one of nothing but blanks stands for any number of blanks. */
final class Words {
    private final byte[][] words;
    private final boolean anyCase;
    private final boolean blanks;

    /** In any case means the letters of ASCII. */
    Words(Collection<String> words, boolean anyCase) {
        this.words = words.stream()
                .map(word -> word.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        this.anyCase = anyCase;
        this.blanks = words.stream().anyMatch(String::isBlank);
    }

    boolean has(Utf8 text) {
        int length = text.end() - text.from();
        for (byte[] word : words) {
            if (word.length == length && matches(word, text)) {
                return true;
            }
        }
        return blanks && isBlank(text);
    }

    /** Whether nothing but blanks stands there. */
    static boolean isBlank(Utf8 text) {
        return text.isEmpty()
                || ((text.bytes()[text.from()] <= ' ') && text.toString().isBlank());
    }

    private boolean matches(byte[] word, Utf8 text) {
        byte[] bytes = text.bytes();
        for (int i = 0; i < word.length; i++) {
            byte b = bytes[text.from() + i];
            if (b != word[i] && !(anyCase && lower(b) == lower(word[i]))) {
                return false;
            }
        }
        return true;
    }

    private static int lower(byte b) {
        return b >= 'A' && b <= 'Z' ? b + ('a' - 'A') : b;
    }
}
