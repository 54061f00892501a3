package dev.rehearsal.replay;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Resolves the campaigns and conditions that message actions name. Used by one thread. */
final class ActionBinder {
    private final Map<String, Campaign> campaigns = new HashMap<>();
    private final EventConditions events;

    ActionBinder(List<Campaign> campaigns, EventConditions events) {
        campaigns.forEach(campaign -> this.campaigns.put(campaign.id(), campaign));
        this.events = events;
    }

    BoundActions bind(String origin, boolean transactional, List<Action> actions) {
        List<BoundActions.BoundAction> bound = new ArrayList<>();
        for (Action action : actions) {
            bound.add(
                    action instanceof Action.Send send
                            ? new BoundActions.Send(message(origin, transactional, send))
                            : new BoundActions.Other(action));
        }
        return new BoundActions(origin, bound);
    }

    BoundMessage message(String origin, boolean transactional, Action.Send send) {
        String named = send.message().campaignId();
        Condition cancelIf = send.message().cancelIf();
        return new BoundMessage(
                origin,
                transactional,
                send,
                named == null ? null : campaigns.get(named),
                cancelIf == null ? null : events.bind(cancelIf));
    }
}
