package dev.rehearsal.replay;

import dev.rehearsal.rule.Schedule;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** What a customer waits for, in the order of semantics §1.4: by due instant, then kind, then creation. */
final class Timers {
    /** The kinds in the order in which they run at one instant. */
    enum Kind {
        STAGE,
        SCHEDULE,
        INACTIVITY,
        RULE_WAIT,
        JOURNEY_WAIT,
        MESSAGE
    }

    /** What is to be done when a timer comes due. */
    sealed interface Task permits StageDue, ScheduleDue, SilenceDue, RuleWait, TokenDue, PendingMessage {
        Kind kind();
    }

    /** The lifecycle is evaluated again, at the start of a local day. */
    record StageDue() implements Task {
        @Override
        public Kind kind() {
            return Kind.STAGE;
        }
    }

    record ScheduleDue(Schedule schedule) implements Task {
        @Override
        public Kind kind() {
            return Kind.SCHEDULE;
        }
    }

    /** So many minutes after the event at the position; there was silence unless another event has come since. */
    record SilenceDue(int minutes, int event) implements Task {
        @Override
        public Kind kind() {
            return Kind.INACTIVITY;
        }
    }

    /** A token has waited long enough; it goes to the node unless it has moved since. */
    record TokenDue(Token token, int move, int node) implements Task {
        @Override
        public Kind kind() {
            return Kind.JOURNEY_WAIT;
        }
    }

    record Timer(long due, Task task, long created) {
        Kind kind() {
            return task.kind();
        }
    }

    private final PriorityQueue<Timer> queue = new PriorityQueue<>(
            Comparator.comparingLong(Timer::due).thenComparing(Timer::kind).thenComparingLong(Timer::created));
    private long created;

    void clear() {
        queue.clear();
        created = 0;
    }

    boolean isEmpty() {
        return queue.isEmpty();
    }

    void add(long due, Task task) {
        queue.add(new Timer(due, task, created++));
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

    /** Takes the next schedule if it is due at exactly that instant. */
    @Nullable
    Schedule takeSchedule(long due) {
        Timer next = queue.peek();
        if (next == null || next.due() != due || !(next.task() instanceof ScheduleDue(Schedule schedule))) {
            return null;
        }
        queue.remove();
        return schedule;
    }
}
