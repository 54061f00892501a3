package dev.rehearsal.ingest;

import java.util.Optional;

/** What can be wrong with a record before anybody looks at what its cells mean. */
final class RowFault {
    static final String BREAKS_OFF = "the file breaks off here";

    private RowFault() {}

    /** Of the one record of a faulty piece; {@code damage} is what is said of one that breaks off. */
    static String of(Piece piece, String damage) {
        return switch (piece.fault()) {
            case NONE -> throw new IllegalStateException("the piece at line " + piece.firstLine() + " has no fault");
            case TOO_LONG -> "the row is longer than " + Piece.LONGEST + " characters";
            case UNCLOSED_QUOTE -> "a quote opens in this line and is never closed";
            case CUT_OFF -> damage;
        };
    }

    /** Of a record that should have as many cells as the header, or as the first row where there is no header. */
    static Optional<String> of(Records records, int columns, boolean hasHeader) {
        if (records.holdsNul()) {
            return Optional.of("the row holds a NUL character");
        }
        if (records.cellCount() == columns) {
            return Optional.empty();
        }
        String reached = records.lastLine() > records.line() ? " and goes on to line " + records.lastLine() : "";
        return Optional.of("the row has " + cells(records.cellCount()) + reached + ", but the "
                + (hasHeader ? "header" : "first row") + " has " + cells(columns));
    }

    private static String cells(int count) {
        return count == 1 ? "1 cell" : count + " cells";
    }
}
