package dev.rehearsal.ingest;

import dev.rehearsal.event.Utf8;

/** The records of a piece of a file and their cells, one record at a time. */
sealed interface Records permits DelimitedRecords, DialectRecords, JsonRecords {
    /** Reads the records of a piece of a delimited file. */
    static Records of(Piece piece, Dialect dialect) {
        return dialect.isPlain()
                ? new DelimitedRecords(piece, dialect.delimiter())
                : new DialectRecords(piece, dialect);
    }

    /** Reads the next record that is no blank line; false at the end of the piece. */
    boolean next();

    /** The line, from 1, on which the record begins. */
    long line();

    /** The line on which the record ends. */
    long lastLine();

    boolean holdsNul();

    int cellCount();

    boolean isEmpty(int cell);

    /** Points at the text of a cell, which lies in the piece or is put together in the scratch. */
    void read(int cell, Utf8 into, Scratch scratch);

    default String text(int cell) {
        Utf8 text = new Utf8();
        read(cell, text, new Scratch());
        return text.toString();
    }

    /** Whether the text of a cell is JSON because the file has a list or an object there. */
    default boolean isTree(int cell) {
        return false;
    }

    /** Where the record begins in the bytes of the piece. */
    int begin();

    /** The record as the file has it. */
    String text();

    /** A number that two records share if they are the same to the byte, and hardly ever otherwise. */
    long fingerprint();
}
