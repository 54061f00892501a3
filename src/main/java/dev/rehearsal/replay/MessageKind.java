package dev.rehearsal.replay;

import dev.rehearsal.event.CodePoints;
import java.util.Comparator;

/**
 * What messages have in common that differ in customer, time and fate; absent names are empty. {@code ruleId} is the
 * rule's, or names the journey node or the lifecycle transition that makes them.
 */
public record MessageKind(String ruleId, String channel, String campaignId, String templateId, String variant) {
    /** As result files order rows of the same time and customer. */
    static final Comparator<MessageKind> ORDER = Comparator.comparing(MessageKind::ruleId, CodePoints.ORDER)
            .thenComparing(MessageKind::channel, CodePoints.ORDER)
            .thenComparing(MessageKind::campaignId, CodePoints.ORDER)
            .thenComparing(MessageKind::templateId, CodePoints.ORDER)
            .thenComparing(MessageKind::variant, CodePoints.ORDER);
}
