package dev.rehearsal.replay;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Watches one customer being replayed and keeps why they are in the stage that they are in at an instant. */
final class StageExplainer implements Tracer {
    private final long latest;
    private @Nullable StageExplanation explanation;

    StageExplainer(long latest) {
        this.latest = latest;
    }

    Optional<StageExplanation> explanation() {
        return Optional.ofNullable(explanation);
    }

    @Override
    public void staged(CustomerState customer, long now, String before, String after, Explanation why) {
        if (now <= latest) {
            boolean stays = explanation != null && before.equals(after);
            long since = stays && explanation != null ? explanation.since() : now;
            explanation = new StageExplanation(customer.id(), after, since, now, why);
        }
    }
}
