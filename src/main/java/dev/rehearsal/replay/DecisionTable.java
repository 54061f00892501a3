package dev.rehearsal.replay;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Decisions in columns, grouped by customer; those of one rule about a customer stand in the order in which they fell.
 * Customers, rules and events are numbers of the log and the bound pack; {@link ReplayResult} knows their names.
 * Immutable once built.
 */
public final class DecisionTable {
    /** Where the position of the trigger event stands when there is none. */
    public static final int NO_EVENT = -1;

    private static final Outcome[] OUTCOMES = Outcome.values();
    private static final Reason[] REASONS = Reason.values();
    private static final TriggerKind[] TRIGGERS = TriggerKind.values();

    private final int size;
    private final long[] at;
    private final int[] customer;
    private final int[] rule;
    private final byte[] outcome;
    private final byte[] reason;
    private final byte[] trigger;
    private final int[] event;

    private DecisionTable(Builder from, int first) {
        size = from.size - first;
        at = Trimmed.of(from.at, first, from.size);
        customer = Trimmed.of(from.customer, first, from.size);
        rule = Trimmed.of(from.rule, first, from.size);
        outcome = Trimmed.of(from.outcome, first, from.size);
        reason = Trimmed.of(from.reason, first, from.size);
        trigger = Trimmed.of(from.trigger, first, from.size);
        event = Trimmed.of(from.event, first, from.size);
    }

    public int size() {
        return size;
    }

    /** When the outcome fell, in milliseconds; for a pending one the due time. */
    public long at(int row) {
        return at[row];
    }

    public int customer(int row) {
        return customer[row];
    }

    public int rule(int row) {
        return rule[row];
    }

    public Outcome outcome(int row) {
        return OUTCOMES[outcome[row]];
    }

    public Reason reason(int row) {
        return REASONS[reason[row]];
    }

    public TriggerKind trigger(int row) {
        return TRIGGERS[trigger[row]];
    }

    /** The position of the trigger event in the log, or {@link #NO_EVENT}. */
    public int event(int row) {
        return event[row];
    }

    /** Collects decisions of one thread. */
    static final class Builder implements Grouping.Rows {
        private int size;
        private long[] at = new long[64];
        private int[] customer = new int[64];
        private int[] rule = new int[64];
        private byte[] outcome = new byte[64];
        private byte[] reason = new byte[64];
        private byte[] trigger = new byte[64];
        private int[] event = new int[64];

        /** Constants are kept as their ordinals, which never leave this class. */
        @SuppressWarnings("EnumOrdinal")
        void add(long when, int who, int which, Outcome what, Reason why, TriggerKind how, int position) {
            makeRoom(size + 1);
            at[size] = when;
            customer[size] = who;
            rule[size] = which;
            outcome[size] = (byte) what.ordinal();
            reason[size] = (byte) why.ordinal();
            trigger[size] = (byte) how.ordinal();
            event[size++] = position;
        }

        /** Puts rows where they belong, into room that was made; rules get the numbers they have here. */
        void putAll(Builder other, int[] places, int @Nullable [] ruleNumbers) {
            for (int row = 0; row < other.size; row++) {
                int place = places[row];
                at[place] = other.at[row];
                customer[place] = other.customer[row];
                rule[place] = ruleNumbers == null ? other.rule[row] : ruleNumbers[other.rule[row]];
                outcome[place] = other.outcome[row];
                reason[place] = other.reason[row];
                trigger[place] = other.trigger[row];
                event[place] = other.event[row];
            }
            size += other.size;
        }

        void makeRoom(int needed) {
            if (needed > at.length) {
                int larger = Math.max(needed, at.length * 2);
                at = Arrays.copyOf(at, larger);
                customer = Arrays.copyOf(customer, larger);
                rule = Arrays.copyOf(rule, larger);
                outcome = Arrays.copyOf(outcome, larger);
                reason = Arrays.copyOf(reason, larger);
                trigger = Arrays.copyOf(trigger, larger);
                event = Arrays.copyOf(event, larger);
            }
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public int customer(int row) {
            return customer[row];
        }

        DecisionTable build() {
            return buildFrom(0);
        }

        /** Only the decisions from that one on. */
        DecisionTable buildFrom(int first) {
            return new DecisionTable(this, first);
        }
    }
}
