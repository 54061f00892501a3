package dev.rehearsal.ui.packs.changes;

import dev.rehearsal.store.ExportRecord;

/** A pack of the workspace that can be compared with another. */
sealed interface Side {
    /** What an export would write now. */
    record Next() implements Side {}

    /** What an export wrote. */
    record Exported(ExportRecord export) implements Side {}
}
