package dev.rehearsal.log;

/**
 * The places of a hash table with a power of two of them: the hash in the upper half, a number that is never 0 in the
 * lower; 0 is a free place, and what finds its place taken goes to the next.
 */
final class Slots {
    private Slots() {}

    static void put(long[] slots, int hash, int number) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = ((long) hash << 32) | number;
    }

    /** Twice as many places with the same in them. */
    static long[] grown(long[] slots) {
        long[] larger = new long[Math.multiplyExact(slots.length, 2)];
        for (long taken : slots) {
            if (taken != 0) {
                put(larger, (int) (taken >>> 32), (int) taken);
            }
        }
        return larger;
    }
}
