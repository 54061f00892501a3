package dev.rehearsal.replay;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** What a customer waits for, in the order of semantics §1.4: by due instant, then kind, then creation. */
final class Timers {
    /** The kinds in the order in which they run at one instant. */
    enum Kind {
        SCHEDULE,
        INACTIVITY,
        RULE_WAIT
    }

    record Timer(long due, Kind kind, long created, Object payload) {}

    private final PriorityQueue<Timer> queue = new PriorityQueue<>(
            Comparator.comparingLong(Timer::due).thenComparing(Timer::kind).thenComparingLong(Timer::created));
    private long created;

    void clear() {
        queue.clear();
        created = 0;
    }

    void add(long due, Kind kind, Object payload) {
        queue.add(new Timer(due, kind, created++, payload));
    }

    /** Takes the next timer that is due at or before the instant, null when there is none. */
    @Nullable
    Timer takeDue(long latest) {
        Timer next = queue.peek();
        if (next == null || next.due() > latest) {
            return null;
        }
        queue.remove();
        return next;
    }

    /** Takes the next timer if it is of that kind and due at exactly that instant. */
    @Nullable
    Timer takeAlso(Kind kind, long due) {
        Timer next = queue.peek();
        if (next == null || next.due() != due || next.kind() != kind) {
            return null;
        }
        queue.remove();
        return next;
    }
}
