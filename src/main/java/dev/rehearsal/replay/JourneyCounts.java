package dev.rehearsal.replay;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** How often each node of a journey was entered, how many tokens wait at it at the horizon, and how the others left. */
public final class JourneyCounts {
    private final int[] entered;
    private final int[] waiting;
    private final Map<Leaving, Integer> left = new EnumMap<>(Leaving.class);

    private JourneyCounts(int nodes) {
        entered = new int[nodes];
        waiting = new int[nodes];
    }

    /** One for each journey of the pack, in its order; those of inactive ones are all zero. */
    public static JourneyCounts[] of(ReplayResult result) {
        JourneyCounts[] counts = result.pack().journeys().stream()
                .map(journey -> new JourneyCounts(journey.nodes().size()))
                .toArray(JourneyCounts[]::new);
        JourneyMoves moves = result.journeyMoves();
        int[] standsAt = new int[counts.length];
        for (int row = 0; row < moves.size(); row++) {
            if (row == 0 || moves.customer(row) != moves.customer(row - 1)) {
                Arrays.fill(standsAt, BoundNode.OUT);
            }
            int journey = moves.journey(row);
            standsAt[journey] = counts[journey].moved(moves, row, standsAt[journey]);
        }
        return counts;
    }

    /** Counts a move away from a node, and says where the token stands then. */
    private int moved(JourneyMoves moves, int row, int from) {
        if (from != BoundNode.OUT) {
            waiting[from]--;
        }
        if (moves.isLeaving(row)) {
            left.merge(moves.leaving(row), 1, Integer::sum);
            return BoundNode.OUT;
        }
        int node = moves.node(row);
        entered[node]++;
        waiting[node]++;
        return node;
    }

    public int entered(int node) {
        return entered[node];
    }

    public int waiting(int node) {
        return waiting[node];
    }

    public int left(Leaving how) {
        return left.getOrDefault(how, 0);
    }
}
