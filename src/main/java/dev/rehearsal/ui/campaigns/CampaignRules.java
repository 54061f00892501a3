package dev.rehearsal.ui.campaigns;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.Node;
import dev.rehearsal.pack.Lifecycle;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which rules belong to a campaign, because it lists them or because their messages name it. */
final class CampaignRules {
    private CampaignRules() {}

    /** What sends messages. */
    enum Kind {
        RULE,
        JOURNEY,
        TRANSITION
    }

    /**
     * What belongs to a campaign.
     *
     * @param listed whether the campaign lists it, which it can do with rules only
     * @param sends whether a message of it names the campaign
     * @param known whether the workspace has it
     */
    record Row(Kind kind, String id, String name, boolean listed, boolean sends, boolean known) {}

    /** Those that the campaign lists first, in its order. */
    static List<Row> of(Campaign campaign, RulePack pack) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String id : campaign.triggerRules()) {
            rows.put(id, new Row(Kind.RULE, id, id, true, false, false));
        }
        for (Rule rule : pack.rules()) {
            boolean listed = rows.containsKey(rule.id());
            boolean sends = sends(rule.then()).anyMatch(send -> names(send, campaign));
            if (listed || sends) {
                rows.put(rule.id(), new Row(Kind.RULE, rule.id(), rule.name(), listed, sends, true));
            }
        }
        List<Row> all = new ArrayList<>(rows.values());
        for (Journey journey : pack.journeys()) {
            if (sends(journey).anyMatch(send -> names(send, campaign))) {
                all.add(new Row(Kind.JOURNEY, journey.id(), journey.name(), false, true, true));
            }
        }
        transitions(pack).forEach((name, actions) -> {
            if (sends(actions).anyMatch(send -> names(send, campaign))) {
                all.add(new Row(Kind.TRANSITION, name, name.replace("_to_", " → "), false, true, true));
            }
        });
        return all;
    }

    /** Whether a message names the campaign and no template, which the campaign then has to have. */
    static boolean anyWithoutTemplate(Campaign campaign, RulePack pack) {
        return sends(pack)
                .anyMatch(send -> names(send, campaign) && send.message().templateId() == null);
    }

    /** Every message that something in the pack would send. */
    static Stream<Action.Send> sends(RulePack pack) {
        return Stream.of(
                        pack.rules().stream().flatMap(rule -> sends(rule.then())),
                        pack.journeys().stream().flatMap(CampaignRules::sends),
                        transitions(pack).values().stream().flatMap(CampaignRules::sends))
                .flatMap(each -> each);
    }

    private static boolean names(Action.Send send, Campaign campaign) {
        return campaign.id().equals(send.message().campaignId());
    }

    private static Map<String, List<Action>> transitions(RulePack pack) {
        Lifecycle lifecycle = pack.lifecycle();
        return lifecycle == null ? Map.of() : lifecycle.transitions();
    }

    private static Stream<Action.Send> sends(Journey journey) {
        return journey.nodes().stream().flatMap(node -> switch (node) {
            case Node.Message message -> Stream.of(message.send());
            case Node.Perform perform -> sends(perform.actions());
            case Node.Pause pause -> Stream.empty();
            case Node.WaitUntil wait -> Stream.empty();
            case Node.WaitTime wait -> Stream.empty();
            case Node.Branch branch -> Stream.empty();
            case Node.Split split -> Stream.empty();
            case Node.Exit exit -> Stream.empty();
        });
    }

    private static Stream<Action.Send> sends(List<Action> actions) {
        return actions.stream().filter(Action.Send.class::isInstance).map(Action.Send.class::cast);
    }
}
