package dev.rehearsal.replay;

import dev.rehearsal.rule.Ids;

/** Why a message was not sent, in the order in which it is asked (semantics §6.2). */
public enum MessageReason {
    NONE,
    CAMPAIGN_INACTIVE,
    CANCEL_IF,
    HOLDOUT,
    NO_ADDRESS,
    UNSUBSCRIBED,
    FREQUENCY_CAP;

    /** As result files write it: empty for {@link #NONE}. */
    public String id() {
        return this == NONE ? "" : Ids.of(this);
    }
}
