package dev.rehearsal.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The data rows of one file under the names of a layout. A row that cannot be read is a row all the same: it is
 * counted, and {@link #read} says what is wrong with it.
 */
sealed interface Rows extends Closeable permits DelimitedRows, JsonLineRows {

    /** Opens a file and reads its header, where its format has one. */
    static Rows open(Source source, Layout layout, Mapping mapping) throws IOException, InputProblem {
        Input input = source.open();
        return switch (input.format()) {
            case CSV -> DelimitedRows.open(input, ',', layout, mapping);
            case TSV -> DelimitedRows.open(input, '\t', layout, mapping);
            case JSON_LINES -> new JsonLineRows(input, layout, mapping);
        };
    }

    /** Steps to the next data row; false at the end of the file. */
    boolean next() throws IOException;

    /** Reads the row that was stepped to into an empty draft. */
    void read(RowDraft row) throws UnreadableRow;

    /** The number of the data row, from 1. */
    long number();

    /** The line on which the row begins, from 1. */
    long line();

    /** The row as the file has it. */
    String text();

    /** Why the file cannot be read further than to the last row; empty where it simply ends. */
    Optional<String> damage();

    /** Columns that no field takes, though nobody asked to leave them out. */
    List<String> leftOut();

    long bytesRead();
}
