package dev.rehearsal.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Who it is that {@link JourneyCounts} counts, and the way that one of them went. */
public final class JourneyWalkers {
    private final ReplayResult result;
    private final int journey;
    private final long until;

    /** A step of a customer's way; {@code node} is -1 where the token left, and {@code port} as in {@link JourneyMoves}. */
    public record Step(long at, int node, int port) {
        public boolean leaves() {
            return node < 0;
        }
    }

    /** Those of the journey that the pack has in this place, up to an instant (milliseconds since the epoch). */
    public JourneyWalkers(ReplayResult result, int journey, long until) {
        this.result = result;
        this.journey = journey;
        this.until = until;
    }

    /** The customers who entered the node, each once, in the order of their numbers. */
    public int[] entered(int node) {
        return rows().filter(row -> !moves().isLeaving(row) && moves().node(row) == node)
                .map(moves()::customer)
                .distinct()
                .toArray();
    }

    /** The customers who stand at the node. */
    public int[] waiting(int node) {
        List<Integer> standing = new ArrayList<>();
        int[] rows = rows().toArray();
        for (int i = 0; i < rows.length; i++) {
            boolean last = i == rows.length - 1 || moves().customer(rows[i]) != moves().customer(rows[i + 1]);
            if (last && !moves().isLeaving(rows[i]) && moves().node(rows[i]) == node) {
                standing.add(moves().customer(rows[i]));
            }
        }
        return standing.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The customers who went on from the node by the port, each once. */
    public int[] took(int node, int port) {
        List<Integer> took = new ArrayList<>();
        int[] rows = rows().toArray();
        for (int i = 1; i < rows.length; i++) {
            boolean same = moves().customer(rows[i]) == moves().customer(rows[i - 1]);
            if (same && moves().port(rows[i]) == port && stoodAt(rows[i - 1], node)) {
                took.add(moves().customer(rows[i]));
            }
        }
        return took.stream().mapToInt(Integer::intValue).distinct().toArray();
    }

    /** The customers who left so, each once. */
    public int[] left(Leaving how) {
        return rows().filter(row -> moves().isLeaving(row) && moves().leaving(row) == how)
                .map(moves()::customer)
                .distinct()
                .toArray();
    }

    /** The way of a customer, oldest step first; empty for somebody who never entered. */
    public List<Step> way(int customer) {
        return rows().filter(row -> moves().customer(row) == customer)
                .mapToObj(row -> new Step(
                        moves().at(row), moves().isLeaving(row) ? BoundNode.OUT : moves().node(row), moves().port(row)))
                .toList();
    }

    private boolean stoodAt(int row, int node) {
        return !moves().isLeaving(row) && moves().node(row) == node;
    }

    private JourneyMoves moves() {
        return result.journeyMoves();
    }

    private IntStream rows() {
        return IntStream.range(0, moves().size())
                .filter(row -> moves().journey(row) == journey && moves().at(row) <= until);
    }
}
