package dev.rehearsal.ingest;

/** The shapes of file that can be read. */
public enum Format {
    /** Rows of cells with something between them. */
    DELIMITED,
    /** A JSON object in every line. */
    JSON_LINES
}
