package dev.rehearsal.log;

/**
 * Which event ids a log already has: a hash table of rows that compares the ids themselves, so it is never wrong. Takes
 * 13 to 20 bytes an id beside its text. Not thread-safe.
 */
public final class EventIds {
    private final TextColumn.Builder ids;
    private long[] slots = new long[1024];

    public EventIds() {
        this(new TextColumn.Builder(1024));
    }

    EventIds(TextColumn.Builder ids) {
        this.ids = ids;
    }

    /** Adds the id unless an earlier row has it; says whether it was added. */
    public boolean add(TextColumn from, int row) {
        if (ids.size() >= slots.length - (slots.length >> 2)) {
            slots = Slots.grown(slots);
        }
        int hash = from.hashAt(row);
        int mask = slots.length - 1;
        for (int slot = hash & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
            if ((int) (slots[slot] >>> 32) == hash && ids.sameAt((int) slots[slot] - 1, from, row)) {
                return false;
            }
        }
        ids.add(from, row);
        Slots.put(slots, hash, ids.size());
        return true;
    }
}
