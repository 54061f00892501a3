package dev.rehearsal.ingest;

import java.util.List;

/**
 * The data rows of one piece of a file under the names of a layout. A row that cannot be read is a row all the same: it is
 * counted, and {@link #read} says what is wrong with it.
 */
sealed interface Rows permits DelimitedRows, JsonLineRows, MappedRows {

    /** Steps to the next data row; false at the end of the piece. */
    boolean next();

    /** Reads the row that was stepped to into an empty draft. */
    void read(RowDraft row) throws UnreadableRow;

    /** The number of the data row, from 1. */
    long number();

    /** The line on which the row begins, from 1. */
    long line();

    /** The row as the file has it. */
    String text();

    /** How many rows of the file the row is that was stepped to: more than one where they are one event. */
    default int size() {
        return 1;
    }

    /** A number that equal rows share, see {@link Fingerprint}. */
    long fingerprint();

    /** The row that was stepped to as a reject; several where it is several rows of the file. */
    default List<Reject> rejects(UnreadableRow why, String file) {
        return List.of(why.in(file, line(), text()));
    }

    /** Columns that no field takes, though nobody asked to leave them out, as far as the rows name them. */
    List<String> leftOut();
}
