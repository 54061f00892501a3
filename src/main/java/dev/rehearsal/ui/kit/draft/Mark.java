package dev.rehearsal.ui.kit.draft;

/**
 * What a clause has besides what it says: the number by which views find it again, how many times it is denied, and whether
 * it is muted, so that it stays on screen and counts for nothing.
 */
public record Mark(long id, int denials, boolean muted) {
    static Mark of(Numbers numbers) {
        return new Mark(numbers.next(), 0, false);
    }

    Mark withId(long other) {
        return new Mark(other, denials, muted);
    }

    Mark denied(int times) {
        return new Mark(id, times, muted);
    }

    Mark muted(boolean silent) {
        return new Mark(id, denials, silent);
    }
}
