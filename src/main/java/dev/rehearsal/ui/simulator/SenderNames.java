package dev.rehearsal.ui.simulator;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Who or what makes messages, by name: rules, the nodes of journeys, changes of stage; and campaigns by theirs. */
final class SenderNames {
    private static final String JOURNEY = "journey:";
    private static final String LIFECYCLE = "lifecycle:";

    private final Map<String, String> rules = new HashMap<>();
    private final Map<String, String> campaigns = new HashMap<>();
    private final Map<String, String> journeys = new HashMap<>();

    SenderNames(RulePack pack) {
        for (Rule rule : pack.rules()) {
            rules.put(rule.id(), rule.name());
        }
        for (Campaign campaign : pack.campaigns()) {
            campaigns.put(campaign.id(), campaign.name());
        }
        for (Journey journey : pack.journeys()) {
            journeys.put(journey.id(), journey.name());
        }
    }

    /** What stands under the rule id of a message. */
    String of(String ruleId) {
        if (ruleId.startsWith(JOURNEY)) {
            return journeyNode(ruleId.substring(JOURNEY.length()));
        }
        if (ruleId.startsWith(LIFECYCLE)) {
            return "Change of stage, " + ruleId.substring(LIFECYCLE.length()).replace("_to_", " to ");
        }
        return Objects.requireNonNullElse(rules.get(ruleId), ruleId);
    }

    private String journeyNode(String journeyAndNode) {
        for (Map.Entry<String, String> journey : journeys.entrySet()) {
            if (journeyAndNode.startsWith(journey.getKey() + ":")) {
                String node = journeyAndNode.substring(journey.getKey().length() + 1);
                return journey.getValue() + ", " + node;
            }
        }
        return journeyAndNode;
    }

    String journey(String id) {
        return Objects.requireNonNullElse(journeys.get(id), id);
    }

    String campaign(String id) {
        return Objects.requireNonNullElse(campaigns.get(id), id);
    }
}
