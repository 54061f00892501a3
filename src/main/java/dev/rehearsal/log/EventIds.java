package dev.rehearsal.log;

/**
 * Which ids of events, or of customers, a log already has: a hash table of rows that compares the ids themselves, so it is never wrong. Takes
 * 15 to 25 bytes an id beside its text. Not thread-safe.
 */
public final class EventIds {
    private final TextColumn.Builder ids;

    /** The hash in the upper half, one more than the row in the lower; 0 is a free place. */
    private long[] slots = new long[1024];

    public EventIds() {
        this(new TextColumn.Builder(1024));
    }

    EventIds(TextColumn.Builder ids) {
        this.ids = ids;
    }

    /** How many different ids there are. */
    public int size() {
        return ids.size();
    }

    /** Adds the id unless an earlier row has it; says whether it was added. */
    public boolean add(TextColumn from, int row) {
        if (ids.size() >= slots.length - (slots.length >> 2)) {
            grow();
        }
        int hash = from.hashAt(row);
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0) {
            if ((int) (slots[slot] >>> 32) == hash && ids.sameAt((int) slots[slot] - 1, from, row)) {
                return false;
            }
            slot = (slot + 1) & mask;
        }
        ids.add(from, row);
        slots[slot] = ((long) hash << 32) | ids.size();
        return true;
    }

    private void grow() {
        long[] larger = new long[Math.multiplyExact(slots.length, 2)];
        int mask = larger.length - 1;
        for (long taken : slots) {
            if (taken != 0) {
                int slot = (int) (taken >>> 32) & mask;
                while (larger[slot] != 0) {
                    slot = (slot + 1) & mask;
                }
                larger[slot] = taken;
            }
        }
        slots = larger;
    }
}
