package dev.rehearsal.replay;

import dev.rehearsal.log.EventLog;
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

    private static final int NIBBLE = 15;
    private static final int REASON = 4;
    private static final int TRIGGER = 8;
    private static final Outcome[] OUTCOMES = Outcome.values();
    private static final Reason[] REASONS = Reason.values();
    private static final TriggerKind[] TRIGGERS = TriggerKind.values();

    private final int size;
    private final long[] at;
    private final int[] customer;
    private final int[] rule;
    private final short[] answer;
    private final int[] event;

    /** Outcome, reason and trigger as one number. Ordinals are never written down. */
    @SuppressWarnings("EnumOrdinal")
    static short answer(Outcome outcome, Reason reason, TriggerKind trigger) {
        return (short) (outcome.ordinal() | reason.ordinal() << REASON | trigger.ordinal() << TRIGGER);
    }

    private DecisionTable(Builder from, int first) {
        size = from.size - first;
        at = Growing.used(from.at, first, from.size);
        customer = Growing.used(from.customer, first, from.size);
        rule = Growing.used(from.rule, first, from.size);
        answer = Growing.used(from.answer, first, from.size);
        event = Growing.used(from.event, first, from.size);
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
        return OUTCOMES[answer[row] & NIBBLE];
    }

    public Reason reason(int row) {
        return REASONS[answer[row] >> REASON & NIBBLE];
    }

    public TriggerKind trigger(int row) {
        return TRIGGERS[answer[row] >> TRIGGER];
    }

    /** The position of the trigger event in the log, or {@link #NO_EVENT}. */
    public int event(int row) {
        return event[row];
    }

    /** Collects decisions of one thread. */
    static final class Builder implements DecisionRows {
        private int size;
        private long[] at = new long[0];
        private int[] customer = new int[0];
        private int[] rule = new int[0];
        private short[] answer = new short[0];
        private int[] event = new int[0];

        void add(long when, int who, int which, Outcome what, Reason why, TriggerKind how, int position) {
            makeRoom(size + 1);
            customer[size] = who;
            put(size++, when, which, DecisionTable.answer(what, why, how), position);
        }

        /** Puts all of a row but its customer into room that was made. */
        void put(int place, long when, int which, short answered, int position) {
            at[place] = when;
            rule[place] = which;
            answer[place] = answered;
            event[place] = position;
        }

        /** The rows in [from, end) are about that customer. */
        void putCustomer(int who, int from, int end) {
            Arrays.fill(customer, from, end, who);
        }

        /** Rows stand at their customer's first event, where they keep their order. */
        @Override
        public void count(EventLog log, int[] rows, int first) {
            for (int row = 0; row < size; row++) {
                rows[log.start(customer[row]) - first + 1]++;
            }
        }

        @Override
        public void putInto(Builder table, EventLog log, int[] next, int first, int @Nullable [] ruleNumbers) {
            for (int row = 0; row < size; row++) {
                table.put(
                        next[log.start(customer[row]) - first]++,
                        at[row],
                        ruleNumbers == null ? rule[row] : ruleNumbers[rule[row]],
                        answer[row],
                        event[row]);
            }
        }

        /** Makes room for so many rows, all of which are put where they belong. */
        void fill(int rows) {
            makeRoom(rows);
            size = rows;
        }

        void makeRoom(int needed) {
            if (needed > at.length) {
                int larger = Growing.larger(needed, at.length);
                at = Arrays.copyOf(at, larger);
                customer = Arrays.copyOf(customer, larger);
                rule = Arrays.copyOf(rule, larger);
                answer = Arrays.copyOf(answer, larger);
                event = Arrays.copyOf(event, larger);
            }
        }

        @Override
        public int size() {
            return size;
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
