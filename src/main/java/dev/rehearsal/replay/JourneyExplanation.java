package dev.rehearsal.replay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer's way through a journey and why it went as it did (semantics §10): every move, and the last time that the
 * entry was asked, null where nothing ever happened that it listens to.
 */
public record JourneyExplanation(
        String journeyId,
        String customerId,
        List<Move> moves,
        @Nullable EntryAsked entry) {
    public JourneyExplanation {
        moves = List.copyOf(moves);
    }

    /** To a node, or out of the journey where {@code nodeId} is null; {@code at} is milliseconds. */
    public record Move(
            long at, @Nullable String nodeId, @Nullable Leaving left, Explanation why) {}

    public record EntryAsked(long at, Explanation why) {}

    /** Where the customer stands, in a sentence. */
    public String summary() {
        if (moves.isEmpty()) {
            return entry == null
                    ? customerId + " never entered: nothing happened that the entry listens to."
                    : customerId + " never entered: the entry did not let them in.";
        }
        Move last = moves.getLast();
        return customerId
                + switch (last.left()) {
                    case null -> " is at " + last.nodeId() + ".";
                    case COMPLETED -> " walked to the end.";
                    case GOAL -> " reached the goal and left.";
                    case EXIT_CRITERIA -> " met the exit criteria and left.";
                };
    }
}
