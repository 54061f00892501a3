package dev.rehearsal.ingest;

import java.util.List;

/**
 * The data rows of one piece of a file under the names of a layout. A row that cannot be read is a row all the same: it is
 * counted, and {@link #read} says what is wrong with it.
 */
sealed interface Rows permits DelimitedRows, JsonLineRows {

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

    /** Columns that no field takes, though nobody asked to leave them out, as far as the rows name them. */
    List<String> leftOut();
}
