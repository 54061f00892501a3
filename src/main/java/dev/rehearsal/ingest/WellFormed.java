package dev.rehearsal.ingest;

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
