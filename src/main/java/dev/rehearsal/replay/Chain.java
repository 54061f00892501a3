package dev.rehearsal.replay;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Occurrences that are still to be processed, first in first out, and the limit of what they may cause (semantics §4.3). */
final class Chain {
    private static final int LIMIT = 16;

    private final Deque<Occurrence> queue = new ArrayDeque<>();
    private final Findings findings;

    Chain(Findings findings) {
        this.findings = findings;
    }

    void add(Occurrence occurrence) {
        queue.add(occurrence);
    }

    void cause(Occurrence by, TriggerKind kind, Object about) {
        if (by.links() == LIMIT) {
            findings.chainWasCut();
        } else {
            queue.add(by.caused(kind, about));
        }
    }

    @Nullable
    Occurrence next() {
        return queue.poll();
    }
}
