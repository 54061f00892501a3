package dev.rehearsal.lint;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.Node;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Settings;
import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.MessageSpec;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.SendTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Messages that are never sent, or not at the time they ask for. */
final class MessageFindings {
    private final Set<String> switchedOff;
    private final boolean hasSendTimes;
    private final Logic ofHistory;
    private final List<Finding> findings = new ArrayList<>();

    private MessageFindings(RulePack pack, Domains domains) {
        this.switchedOff = pack.campaigns().stream()
                .filter(campaign -> !campaign.active())
                .map(Campaign::id)
                .collect(Collectors.toSet());
        this.hasSendTimes = pack.models().sendTime() != null;
        this.ofHistory = new Logic(domains.at(Occasion.HISTORY));
    }

    static List<Finding> of(RulePack pack, Domains domains) {
        MessageFindings all = new MessageFindings(pack, domains);
        pack.settings().frequencyCaps().forEach(all::cap);
        for (Rule rule : pack.rules()) {
            all.actions(Finding.Part.rule(rule.id()), rule.then());
        }
        for (Journey journey : pack.journeys()) {
            journey.nodes().forEach(node -> all.node(Finding.Part.journey(journey.id()), node));
        }
        if (pack.lifecycle() != null) {
            pack.lifecycle().transitions().values().forEach(actions -> all.actions(Finding.Part.lifecycle(), actions));
        }
        return all.findings;
    }

    private void cap(Settings.FrequencyCap cap) {
        if (cap.max() == 0) {
            String channel = cap.channel().equals(Settings.FrequencyCap.ANY) ? "on any channel" : "by " + cap.channel();
            findings.add(Finding.error(
                    "cap_of_nothing",
                    Finding.Part.pack(),
                    "A frequency cap of 0 lets no message " + channel + " through, unless it is transactional.",
                    "Raise the cap to 1 or more, or take it out."));
        }
    }

    private void node(Finding.Part part, Node node) {
        switch (node) {
            case Node.Message message -> message(part, message.send().message());
            case Node.Perform perform -> actions(part, perform.actions());
            case Node.Pause pause -> {}
            case Node.WaitUntil wait -> {}
            case Node.WaitTime wait -> {}
            case Node.Branch branch -> {}
            case Node.Split split -> {}
            case Node.Exit exit -> {}
        }
    }

    private void actions(Finding.Part part, List<Action> actions) {
        for (Action action : actions) {
            if (action instanceof Action.Send send) {
                message(part, send.message());
            }
        }
    }

    private void message(Finding.Part part, MessageSpec message) {
        findings.addAll(
                ConditionFindings.ofNullable(part, "`cancel_if`", message.cancelIf(), ofHistory, Severity.WARNING));
        if (message.campaignId() != null && switchedOff.contains(message.campaignId())) {
            findings.add(Finding.warning(
                    "campaign_inactive",
                    part,
                    "Its message for the campaign " + message.campaignId() + " is never sent: the campaign is switched"
                            + " off.",
                    "Switch the campaign on, or take it out of the message."));
        }
        if (message.sendTime() == SendTime.OPTIMAL && !hasSendTimes) {
            findings.add(Finding.warning(
                    "no_send_time_model",
                    part,
                    "It asks for the optimal send time, and the pack has no model that knows it; the message goes out"
                            + " at once.",
                    "Add `models.send_time`, or take `send_time` out."));
        }
    }
}
