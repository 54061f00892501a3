package dev.rehearsal.replay;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.rule.Action;
import org.jspecify.annotations.Nullable;

/**
 * A message action bound to a log (semantics §6.1): under which id its messages go, the campaign that it names if the pack
 * has it, and what cancels it.
 */
record BoundMessage(
        String origin,
        boolean transactional,
        Action.Send send,
        @Nullable Campaign campaign,
        @Nullable Where cancelIf) {

    /** The id of the campaign that it names, empty where it names none. */
    String campaignId() {
        String named = send.message().campaignId();
        return named == null ? "" : named;
    }
}
