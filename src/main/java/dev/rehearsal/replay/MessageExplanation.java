package dev.rehearsal.replay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one message for a customer and why (semantics §6). {@code origin} is the id of the rule, journey node or
 * transition that made it, at {@code made}; {@code at} is when the status fell, or the pending due time. Checks are listed
 * in the order in which they are asked, those after the first that failed as well; {@code until} is the instant from which
 * what held it back would let it through, null where time alone changes nothing. Instants are milliseconds.
 */
public record MessageExplanation(
        String origin,
        String customerId,
        long made,
        long due,
        long at,
        String channel,
        String campaignId,
        String templateId,
        String variant,
        MessageStatus status,
        MessageReason reason,
        String summary,
        List<Explanation> checks,
        @Nullable Long until) {
    public MessageExplanation {
        checks = List.copyOf(checks);
    }
}
