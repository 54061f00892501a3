package dev.rehearsal.ui.packs;

/** What the Packs view shows. */
enum PacksPage {
    /** What the next export would hold. */
    NEXT,
    /** What differs from an earlier export. */
    CHANGES,
    HISTORY,
    IMPORT,
    VERIFY
}
