package dev.rehearsal.replay;

/**
 * One message (semantics §6). {@code at} is when the status fell and for a scheduled one the due time; absent names are
 * empty. {@code ruleId} is the rule's, or names the journey node or the lifecycle transition that made it.
 */
public record MessageRow(
        long at,
        int customer,
        String ruleId,
        String channel,
        String campaignId,
        String templateId,
        String variant,
        MessageStatus status,
        MessageReason reason,
        long due) {}
