package dev.rehearsal.ui.kit.draft;

/** Gives out the numbers of the parts of a draft, each once. */
final class Numbers {
    private long next;

    Numbers(long first) {
        this.next = first;
    }

    long next() {
        return next++;
    }

    /** What {@link #next()} would give. */
    long peek() {
        return next;
    }
}
