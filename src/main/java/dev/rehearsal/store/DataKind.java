package dev.rehearsal.store;

import dev.rehearsal.rule.Ids;
import java.util.Locale;

/** What an import brings. */
public enum DataKind {
    EVENTS,
    PROFILES;

    /** As the database has it. */
    String id() {
        return Ids.of(this);
    }

    static DataKind of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
