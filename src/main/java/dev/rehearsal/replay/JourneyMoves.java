package dev.rehearsal.replay;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How tokens moved through journeys (semantics §10), in columns: grouped by customer; those of one journey and a customer
 * stand in the order in which they moved. Customers, journeys and nodes are numbers of the log and the pack. Immutable
 * once built.
 */
public final class JourneyMoves {
    /** The token came by no port: it entered the journey, or left it without having gone on from its node. */
    public static final int NO_PORT = -1;

    private static final Leaving[] LEAVINGS = Leaving.values();

    private final int size;
    private final long[] at;
    private final int[] customer;
    private final int[] journey;
    private final int[] node;
    private final int[] port;

    private JourneyMoves(Builder from) {
        size = from.size;
        at = Growing.used(from.at, 0, size);
        customer = Growing.used(from.customer, 0, size);
        journey = Growing.used(from.journey, 0, size);
        node = Growing.used(from.node, 0, size);
        port = Growing.used(from.port, 0, size);
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

    public int journey(int row) {
        return journey[row];
    }

    public boolean isLeaving(int row) {
        return node[row] < 0;
    }

    /** The node that the token entered; only where it did not leave. */
    public int node(int row) {
        return node[row];
    }

    /**
     * The port of the node where the token stood before by which it went on, from 0 as {@link
     * dev.rehearsal.journey.Node#targets} counts those that lead somewhere and those that do not; else {@link #NO_PORT}.
     */
    public int port(int row) {
        return port[row];
    }

    /** How the token left; only where it did. */
    public Leaving leaving(int row) {
        return LEAVINGS[-1 - node[row]];
    }

    /** Collects the moves of one thread. */
    static final class Builder implements Grouping.Rows {
        private int size;
        private long[] at = new long[0];
        private int[] customer = new int[0];
        private int[] journey = new int[0];
        private int[] node = new int[0];
        private int[] port = new int[0];

        void entered(long when, int who, int which, int number, int by) {
            makeRoom(size + 1);
            at[size] = when;
            customer[size] = who;
            journey[size] = which;
            node[size] = number;
            port[size++] = by;
        }

        /** Constants are kept as their ordinals below zero, which never leave this class. */
        @SuppressWarnings("EnumOrdinal")
        void left(long when, int who, int which, Leaving how, int by) {
            entered(when, who, which, -1 - how.ordinal(), by);
        }

        /** Puts rows where they belong, into room that was made; journeys get the numbers they have here. */
        void putAll(Builder other, int[] places, int @Nullable [] journeyNumbers) {
            for (int row = 0; row < other.size; row++) {
                int place = places[row];
                at[place] = other.at[row];
                customer[place] = other.customer[row];
                journey[place] = journeyNumbers == null ? other.journey[row] : journeyNumbers[other.journey[row]];
                node[place] = other.node[row];
                port[place] = other.port[row];
            }
            size += other.size;
        }

        void makeRoom(int needed) {
            if (needed > at.length) {
                int larger = Growing.larger(needed, at.length);
                at = Arrays.copyOf(at, larger);
                customer = Arrays.copyOf(customer, larger);
                journey = Arrays.copyOf(journey, larger);
                node = Arrays.copyOf(node, larger);
                port = Arrays.copyOf(port, larger);
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

        JourneyMoves build() {
            return new JourneyMoves(this);
        }
    }
}
