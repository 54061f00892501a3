package dev.rehearsal.replay;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Who it is that {@link JourneyCounts} counts, and the way that one of them went. */
public final class JourneyWalkers {
    private final JourneyMoves moves;
    private final int[] rows;

    /** A step of a customer's way; {@code node} is -1 where the token left, and {@code port} as in {@link JourneyMoves}. */
    public record Step(long at, int node, int port) {
        public boolean leaves() {
            return node < 0;
        }
    }

    /** Those of the journey that the pack has in this place, up to an instant (milliseconds since the epoch). */
    public JourneyWalkers(ReplayResult result, int journey, long until) {
        moves = result.journeyMoves();
        rows = IntStream.range(0, moves.size())
                .filter(row -> moves.journey(row) == journey && moves.at(row) <= until)
                .toArray();
    }

    /** The customers who entered the node, each once, in the order of their numbers. */
    public int[] entered(int node) {
        return customers(row -> stoodAt(row, node));
    }

    /** The customers who stand at the node. */
    public int[] waiting(int node) {
        return customers(row -> isLast(row) && stoodAt(row, node));
    }

    /** The customers who stood at the node and went on from it, or left. */
    public int[] gone(int node) {
        return customers(row -> !isLast(row) && stoodAt(row, node));
    }

    /** The customers who went on from the node by the port; also where it leads nowhere and they left. */
    public int[] took(int node, int port) {
        return customers(row -> !isLast(row) && stoodAt(row, node) && moves.port(rows[row + 1]) == port);
    }

    /** The customers who are on their way. */
    public int[] walking() {
        return customers(row -> isLast(row) && !moves.isLeaving(rows[row]));
    }

    /** The customers who left, however it was. */
    public int[] left() {
        return customers(row -> moves.isLeaving(rows[row]));
    }

    /** The customers who left so. */
    public int[] left(Leaving how) {
        return customers(row -> moves.isLeaving(rows[row]) && moves.leaving(rows[row]) == how);
    }

    /** The way of a customer, oldest step first; empty for somebody who never entered. */
    public List<Step> way(int customer) {
        return IntStream.of(rows)
                .filter(row -> moves.customer(row) == customer)
                .mapToObj(row -> new Step(
                        moves.at(row), moves.isLeaving(row) ? BoundNode.OUT : moves.node(row), moves.port(row)))
                .toList();
    }

    private int[] customers(IntPredicate ofRow) {
        return IntStream.range(0, rows.length)
                .filter(ofRow)
                .map(row -> moves.customer(rows[row]))
                .distinct()
                .toArray();
    }

    private boolean stoodAt(int row, int node) {
        return !moves.isLeaving(rows[row]) && moves.node(rows[row]) == node;
    }

    /** Whether the customer did not move after it. */
    private boolean isLast(int row) {
        return row == rows.length - 1 || moves.customer(rows[row]) != moves.customer(rows[row + 1]);
    }
}
