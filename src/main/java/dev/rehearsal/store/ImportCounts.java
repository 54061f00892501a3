package dev.rehearsal.store;

/** How many rows an import has come across so far, and what they were. */
record ImportCounts(long rows, long added, long replaced, long duplicates, long rejects) {
    static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0);

    ImportCounts withBatch(int newRows, int again) {
        return new ImportCounts(rows + newRows + again, added + newRows, replaced, duplicates + again, rejects);
    }

    /** With so many rejects in all. */
    ImportCounts withRejects(long all) {
        return new ImportCounts(rows - rejects + all, added, replaced, duplicates, all);
    }

    ImportCounts withProfiles(int fresh, int known) {
        return new ImportCounts(rows + fresh + known, added + fresh, replaced + known, duplicates, rejects);
    }
}
