package dev.rehearsal.replay;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Watches one customer being replayed and keeps their moves through one journey up to an instant. */
final class JourneyExplainer implements Tracer {
    private final String journeyId;
    private final long latest;
    private final List<JourneyExplanation.Move> moves = new ArrayList<>();
    private JourneyExplanation.@Nullable EntryAsked entry;

    JourneyExplainer(String journeyId, long latest) {
        this.journeyId = journeyId;
        this.latest = latest;
    }

    JourneyExplanation explanation(String customerId) {
        return new JourneyExplanation(journeyId, customerId, moves, entry);
    }

    @Override
    public void entryAsked(BoundJourney journey, CustomerState customer, long now, Explanation asked) {
        if (now <= latest && journey.journey().id().equals(journeyId)) {
            entry = new JourneyExplanation.EntryAsked(now, asked);
        }
    }

    @Override
    public void moved(
            BoundJourney journey, CustomerState customer, long now, int node, @Nullable Leaving how, Explanation why) {
        if (now <= latest && journey.journey().id().equals(journeyId)) {
            String nodeId = node == BoundNode.OUT ? null : journey.nodeId(node);
            moves.add(new JourneyExplanation.Move(now, nodeId, how, why));
        }
    }
}
