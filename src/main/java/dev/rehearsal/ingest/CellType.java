package dev.rehearsal.ingest;

import java.util.Locale;

/** How the cells of a column are read. */
public enum CellType {
    /** By how each cell looks: a JSON number, true or false, else its text. */
    AUTOMATIC,
    TEXT,
    /** With the decimal and thousands separators of the mapping; what is no number is a reject. */
    NUMBER,
    /** true/false, yes/no, y/n, t/f, 1/0 in any case; what is none of these is a reject. */
    BOOLEAN,
    /** In the mapping's time format and zone, as a text in canonical form (semantics §2.4). */
    TIME,
    /** A JSON object whose members become fields, JSON inside of texts included. */
    JSON,
    /** A JSON list of {@code {"key":…,"value":{…}}} objects, each of which becomes a field. */
    PARAMETERS,
    /** Several texts with the mapping's separator between them. */
    LIST;

    /** As mapping files write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
