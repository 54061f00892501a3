package dev.rehearsal.ingest;

/** Ends the reading of one row inside this package; whoever reads the rows makes a {@link Reject} of it. */
final class UnreadableRow extends Exception {
    private static final long serialVersionUID = 1L;

    private final String column;
    private final String value;
    private final String reason;

    UnreadableRow(String column, String value, String reason) {
        super(reason, null, false, false);
        this.column = column;
        this.value = value;
        this.reason = reason;
    }

    /** The native column, empty where the whole row is at fault. */
    String column() {
        return column;
    }

    /** The same with the column called in another way. */
    UnreadableRow named(String other) {
        return new UnreadableRow(other, value, reason);
    }

    Reject in(String file, long line, String row) {
        return new Reject(file, line, column, value, reason, row);
    }
}
