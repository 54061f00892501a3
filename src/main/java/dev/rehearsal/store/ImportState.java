package dev.rehearsal.store;

import dev.rehearsal.rule.Ids;
import java.util.Locale;

/** How far an import came, and what became of its rows. */
public enum ImportState {
    /** Under way now. */
    RUNNING,
    /** Through to the last row. */
    COMPLETE,
    /** Cancelled, and what was in by then was kept. */
    KEPT,
    /** Cancelled, and what was in by then was taken out again. */
    ROLLED_BACK,
    /** Broken off by a crash or a failure; what was in by then is kept. Importing the same file adds what is missing. */
    INTERRUPTED,
    /** Complete once, and taken out later. */
    UNDONE;

    String id() {
        return Ids.of(this);
    }

    static ImportState of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
