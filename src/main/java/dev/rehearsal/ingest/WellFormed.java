package dev.rehearsal.ingest;

import dev.rehearsal.event.Utf8;

/** What a text must be so that it is the same in memory, in a workspace and in a file. */
final class WellFormed {
    private static final int LONGEST_ID = 10_000;
    private static final char REPLACEMENT = '�';

    private WellFormed() {}

    /** The text with half characters, which JSON can write but no encoding can keep, replaced. */
    static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return withoutHalves(text);
            }
        }
        return text;
    }

    private static String withoutHalves(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? REPLACEMENT : c)
                .forEach(result::appendCodePoint);
        return result.toString();
    }

    /** As {@link #id(String, String)}; what is no UTF-8 is replaced in it. */
    static Utf8 id(String column, Utf8 text) throws UnreadableRow {
        return text.isPlain() && text.end() - text.from() <= LONGEST_ID ? text : text.set(id(column, text.toString()));
    }

    /** Returns the id of an event or a customer if it can serve as one. */
    static String id(String column, String text) throws UnreadableRow {
        if (text.length() > LONGEST_ID) {
            throw new UnreadableRow(column, text, column + " is longer than " + LONGEST_ID + " characters");
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                throw new UnreadableRow(column, text, column + " holds a control character");
            }
        }
        return text;
    }
}
