package dev.rehearsal.ingest;

import java.util.Locale;

/** What the rows of a file are. */
public enum DataKind {
    EVENTS,
    PROFILES;

    /** As mapping files and workspaces write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of this id; throws an {@link IllegalArgumentException} for any other text. */
    public static DataKind of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
