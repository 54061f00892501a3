package dev.rehearsal.ingest;

/**
 * A row that was left out, with enough to find it, to correct it and to import it again. {@code column} and
 * {@code value} are empty where the whole row is at fault; {@code row} is the row as the file has it, and {@code number}
 * counts the data rows of the file up to it, 0 where nobody counted.
 */
public record Reject(String file, long line, String column, String value, String reason, String row, long number) {
    private static final int LONGEST_VALUE = 1_000;
    private static final int LONGEST_ROW = 100_000;

    public Reject(String file, long line, String column, String value, String reason, String row) {
        this(file, line, column, value, reason, row, 0);
    }

    /** Cuts what is too long to be looked at. */
    public Reject {
        value = shortened(value, LONGEST_VALUE);
        row = shortened(row, LONGEST_ROW);
    }

    /** The same with the number of its row. */
    public Reject numbered(long row) {
        return new Reject(file, line, column, value, reason, this.row, row);
    }

    /** Whether the row was so long that only its beginning is here. */
    public boolean isCut() {
        return row.length() > LONGEST_ROW;
    }

    /** The text, or its beginning with an ellipsis where it is longer than that. */
    static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}
