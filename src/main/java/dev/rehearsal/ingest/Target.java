package dev.rehearsal.ingest;

/** Where the cells of a column go. */
sealed interface Target {
    /** One of the texts that every row of the layout may have, by its number there; taken as it is. */
    record Text(int slot) implements Target {}

    /** As {@link Text}, but a JSON list may stand in its place. */
    record Listing(int slot) implements Target {}

    /** A JSON object whose members become fields. */
    record Members(FieldPath root) implements Target {}

    /** One field, typed by how the cell looks. */
    record Typed(FieldPath path) implements Target {}

    /** Nowhere. */
    record LeftOut() implements Target {}
}
