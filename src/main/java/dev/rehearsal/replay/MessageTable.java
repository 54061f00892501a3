package dev.rehearsal.replay;

import java.util.Arrays;
import java.util.List;

/**
 * Messages in columns, grouped by customer. What they have in common is kept once, as their kind. Immutable once built.
 */
public final class MessageTable {
    private static final MessageStatus[] STATUSES = MessageStatus.values();
    private static final MessageReason[] REASONS = MessageReason.values();

    private final List<MessageKind> kinds;
    private final int size;
    private final long[] at;
    private final int[] customer;
    private final int[] kind;
    private final byte[] status;
    private final byte[] reason;
    private final long[] due;

    private MessageTable(Builder from, int first) {
        kinds = from.kinds.things();
        size = from.size - first;
        at = Growing.used(from.at, first, from.size);
        customer = Growing.used(from.customer, first, from.size);
        kind = Growing.used(from.kind, first, from.size);
        status = Growing.used(from.status, first, from.size);
        reason = Growing.used(from.reason, first, from.size);
        due = Growing.used(from.due, first, from.size);
    }

    public int size() {
        return size;
    }

    /** When the status fell, in milliseconds; for a scheduled one the due time. */
    public long at(int row) {
        return at[row];
    }

    public int customer(int row) {
        return customer[row];
    }

    /** The place in {@link #kinds()}. */
    public int kind(int row) {
        return kind[row];
    }

    /** Every kind that a row has. */
    public List<MessageKind> kinds() {
        return kinds;
    }

    public MessageStatus status(int row) {
        return STATUSES[status[row]];
    }

    public MessageReason reason(int row) {
        return REASONS[reason[row]];
    }

    public long due(int row) {
        return due[row];
    }

    public MessageRow row(int row) {
        MessageKind what = kinds.get(kind[row]);
        return new MessageRow(
                at[row],
                customer[row],
                what.ruleId(),
                what.channel(),
                what.campaignId(),
                what.templateId(),
                what.variant(),
                status(row),
                reason(row),
                due[row]);
    }

    /** A view that makes each row when it is asked for. */
    public List<MessageRow> rows() {
        return RowsOnDemand.of(size, this::row);
    }

    /** Collects messages of one thread. */
    static final class Builder implements Grouping.Rows {
        private final Codes<MessageKind> kinds = new Codes<>();
        private int size;
        private long[] at = new long[0];
        private int[] customer = new int[0];
        private int[] kind = new int[0];
        private byte[] status = new byte[0];
        private byte[] reason = new byte[0];
        private long[] due = new long[0];

        /** Constants are kept as their ordinals, which never leave this class. */
        @SuppressWarnings("EnumOrdinal")
        void add(long when, int who, MessageKind what, MessageStatus fate, MessageReason why, long dueAt) {
            makeRoom(size + 1);
            at[size] = when;
            customer[size] = who;
            kind[size] = kinds.of(what);
            status[size] = (byte) fate.ordinal();
            reason[size] = (byte) why.ordinal();
            due[size++] = dueAt;
        }

        /** Puts rows where they belong, into room that was made. */
        void putAll(Builder other, int[] places) {
            int[] here = kinds.ofAll(other.kinds);
            for (int row = 0; row < other.size; row++) {
                int place = places[row];
                at[place] = other.at[row];
                customer[place] = other.customer[row];
                kind[place] = here[other.kind[row]];
                status[place] = other.status[row];
                reason[place] = other.reason[row];
                due[place] = other.due[row];
            }
            size += other.size;
        }

        void makeRoom(int needed) {
            if (needed > at.length) {
                int larger = Growing.larger(needed, at.length);
                at = Arrays.copyOf(at, larger);
                customer = Arrays.copyOf(customer, larger);
                kind = Arrays.copyOf(kind, larger);
                status = Arrays.copyOf(status, larger);
                reason = Arrays.copyOf(reason, larger);
                due = Arrays.copyOf(due, larger);
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

        MessageTable build() {
            return buildFrom(0);
        }

        /** Only the messages from that one on. */
        MessageTable buildFrom(int first) {
            return new MessageTable(this, first);
        }
    }
}
