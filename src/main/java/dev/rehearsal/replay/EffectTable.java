package dev.rehearsal.replay;

import java.util.Arrays;
import java.util.List;

/**
 * Effects in columns, grouped by customer. What they have in common is kept once, as their kind. Immutable once built.
 */
public final class EffectTable {
    private final List<EffectKind> kinds;
    private final int size;
    private final long[] at;
    private final int[] customer;
    private final int[] kind;

    private EffectTable(Builder from, int first) {
        kinds = from.kinds.things();
        size = from.size - first;
        at = Growing.used(from.at, first, from.size);
        customer = Growing.used(from.customer, first, from.size);
        kind = Growing.used(from.kind, first, from.size);
    }

    public int size() {
        return size;
    }

    /** Milliseconds since the epoch. */
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
    public List<EffectKind> kinds() {
        return kinds;
    }

    public EffectRow row(int row) {
        EffectKind what = kinds.get(kind[row]);
        return new EffectRow(at[row], customer[row], what.ruleId(), what.type(), what.detail());
    }

    /** A view that makes each row when it is asked for. */
    public List<EffectRow> rows() {
        return RowsOnDemand.of(size, this::row);
    }

    /** Collects effects of one thread. */
    static final class Builder implements Grouping.Rows {
        private final Codes<EffectKind> kinds = new Codes<>();
        private int size;
        private long[] at = new long[0];
        private int[] customer = new int[0];
        private int[] kind = new int[0];

        void add(long when, int who, EffectKind what) {
            makeRoom(size + 1);
            at[size] = when;
            customer[size] = who;
            kind[size++] = kinds.of(what);
        }

        /** Puts rows where they belong, into room that was made. */
        void putAll(Builder other, int[] places) {
            int[] here = kinds.ofAll(other.kinds);
            for (int row = 0; row < other.size; row++) {
                int place = places[row];
                at[place] = other.at[row];
                customer[place] = other.customer[row];
                kind[place] = here[other.kind[row]];
            }
            size += other.size;
        }

        void makeRoom(int needed) {
            if (needed > at.length) {
                int larger = Growing.larger(needed, at.length);
                at = Arrays.copyOf(at, larger);
                customer = Arrays.copyOf(customer, larger);
                kind = Arrays.copyOf(kind, larger);
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

        EffectTable build() {
            return buildFrom(0);
        }

        /** Only the effects from that one on. */
        EffectTable buildFrom(int first) {
            return new EffectTable(this, first);
        }
    }
}
