package dev.rehearsal.replay;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Occurrences that are still to be processed, first in first out, and the limit of what they may cause (semantics §4.3). */
final class Chain {
    private static final int LIMIT = 16;

    private final Deque<Occurrence> queue = new ArrayDeque<>();
    private final Findings findings;
    private final Set<TriggerKind> heard = EnumSet.noneOf(TriggerKind.class);

    Chain(Findings findings, Part part) {
        this.findings = findings;
        for (TriggerKind kind : TriggerKind.values()) {
            if (part.hears(kind)) {
                heard.add(kind);
            }
        }
    }

    void add(Occurrence occurrence) {
        queue.add(occurrence);
    }

    /** What nobody listens to causes nothing, but counts when the chain is too long (§4.3 d). */
    void cause(Occurrence by, TriggerKind kind, Object about) {
        if (by.links() == LIMIT) {
            findings.chainWasCut();
        } else if (heard.contains(kind)) {
            queue.add(by.caused(kind, about));
        }
    }

    @Nullable
    Occurrence next() {
        return queue.poll();
    }
}
