package dev.rehearsal.replay;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How tokens went through a journey up to an instant: how often each node was entered, how many tokens stand there, by
 * which port the others went on, and how and from where they left. Everything counts tokens, so a customer who enters
 * twice counts twice.
 */
public final class JourneyCounts {
    private final int[] entered;
    private final int[] waiting;
    private final int[][] taken;
    private final Map<Leaving, int[]> left = new EnumMap<>(Leaving.class);
    private int entries;

    private JourneyCounts(int nodes) {
        entered = new int[nodes];
        waiting = new int[nodes];
        taken = new int[nodes][0];
    }

    /** One for each journey of the pack, in its order, at the horizon; those of inactive ones are all zero. */
    public static JourneyCounts[] of(ReplayResult result) {
        return of(result, Long.MAX_VALUE);
    }

    /** The same at an instant (milliseconds since the epoch), with all that happened at it. */
    public static JourneyCounts[] of(ReplayResult result, long until) {
        JourneyCounts[] counts = result.pack().journeys().stream()
                .map(journey -> new JourneyCounts(journey.nodes().size()))
                .toArray(JourneyCounts[]::new);
        JourneyMoves moves = result.journeyMoves();
        int[] standsAt = new int[counts.length];
        for (int row = 0; row < moves.size(); row++) {
            if (row == 0 || moves.customer(row) != moves.customer(row - 1)) {
                Arrays.fill(standsAt, BoundNode.OUT);
            }
            if (moves.at(row) <= until) {
                int journey = moves.journey(row);
                standsAt[journey] = counts[journey].moved(moves, row, standsAt[journey]);
            }
        }
        return counts;
    }

    /** Counts a move away from a node, and says where the token stands then. */
    private int moved(JourneyMoves moves, int row, int from) {
        if (from == BoundNode.OUT) {
            entries++;
        } else {
            waiting[from]--;
            went(from, moves.port(row));
        }
        if (moves.isLeaving(row)) {
            left.computeIfAbsent(moves.leaving(row), how -> new int[waiting.length])[from]++;
            return BoundNode.OUT;
        }
        int node = moves.node(row);
        entered[node]++;
        waiting[node]++;
        return node;
    }

    private void went(int from, int port) {
        if (port != JourneyMoves.NO_PORT) {
            if (port >= taken[from].length) {
                taken[from] = Arrays.copyOf(taken[from], port + 1);
            }
            taken[from][port]++;
        }
    }

    /** How many tokens entered the journey. */
    public int entries() {
        return entries;
    }

    public int entered(int node) {
        return entered[node];
    }

    public int waiting(int node) {
        return waiting[node];
    }

    /** How many went on from the node by the port, also where it leads nowhere and they left. */
    public int taken(int node, int port) {
        return port < taken[node].length ? taken[node][port] : 0;
    }

    public int left(Leaving how) {
        int[] from = left.get(how);
        return from == null ? 0 : IntStream.of(from).sum();
    }

    /** How many left so while they stood at the node. */
    public int left(int node, Leaving how) {
        int[] from = left.get(how);
        return from == null ? 0 : from[node];
    }
}
