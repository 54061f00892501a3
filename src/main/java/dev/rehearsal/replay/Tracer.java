package dev.rehearsal.replay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Watches a customer's replay at the moments when everything that a decision looked at is still as it was. Whoever watches
 * overrides what it wants to see.
 */
interface Tracer {
    /**
     * A rule was asked. {@code outcome} null means that it began to wait; {@code firing} are the rules that fire in the
     * same step.
     */
    default void asked(
            BoundRule rule,
            Occurrence occurrence,
            Moment moment,
            @Nullable Outcome outcome,
            Reason reason,
            List<BoundRule> firing) {}

    /** A message came due and was settled, or deferred by quiet hours where the status is `scheduled`. */
    default void messageDue(
            PendingMessage message,
            CustomerState customer,
            MessageChecks checks,
            long now,
            MessageStatus status,
            MessageReason reason) {}

    /** A message was still on its way at the horizon. */
    default void messageLeft(PendingMessage message, CustomerState customer) {}

    /** An event or a timer was processed, with everything that it caused. */
    default void settled(CustomerState customer, long now) {}

    /** The lifecycle was evaluated; both stages are the same where nothing changed. */
    default void staged(CustomerState customer, long now, String before, String after, Explanation why) {}

    /** Someone without a token met the entry of a journey. */
    default void entryAsked(BoundJourney journey, CustomerState customer, long now, Explanation entry) {}

    /** A token moved: to a node, or out where {@code node} is {@link BoundNode#OUT}. */
    default void moved(
            BoundJourney journey, CustomerState customer, long now, int node, @Nullable Leaving how, Explanation why) {}
}
