package dev.rehearsal.ui.journeys.editor;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.event.Wording;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.Node;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Template;
import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.MessageSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Steps that were not finished, and messages of what is not there. */
final class NodeProblems {
    private final Set<String> templates;
    private final Set<String> campaigns;
    private final List<JourneyProblem> problems = new ArrayList<>();

    private NodeProblems(RulePack pack) {
        templates = pack.templates().stream().map(Template::id).collect(Collectors.toSet());
        campaigns = pack.campaigns().stream().map(Campaign::id).collect(Collectors.toSet());
    }

    static List<JourneyProblem> of(Journey journey, RulePack pack) {
        NodeProblems all = new NodeProblems(pack);
        journey.nodes().forEach(all::node);
        return all.problems;
    }

    private void node(Node node) {
        switch (node) {
            case Node.Message message -> message(node.id(), message.send().message());
            case Node.Perform perform -> perform(perform);
            case Node.WaitUntil wait -> {
                if (wait.where().isEmpty()) {
                    warn(node.id(), "Any event ends this wait.", "Say what is waited for.");
                }
            }
            case Node.Branch branch -> branch(branch);
            case Node.Split split -> split(split);
            case Node.Pause pause -> {
                if (pause.minutes() == 0) {
                    warn(node.id(), "This wait takes no time.", "Say how long it lasts, or take it out.");
                }
            }
            case Node.WaitTime wait -> {}
            case Node.Exit exit -> {}
        }
    }

    private void warn(String node, String sentence, String remedy) {
        problems.add(JourneyProblem.warning(node, sentence, remedy));
    }

    private void message(String node, MessageSpec message) {
        String template = message.templateId();
        String campaign = message.campaignId();
        if (template == null && campaign == null) {
            problems.add(JourneyProblem.error(
                    node, "Nothing is chosen to be sent.", "Choose a template, or a campaign that has one."));
        }
        if (template != null && !templates.isEmpty() && !templates.contains(template)) {
            problems.add(JourneyProblem.error(
                    node,
                    "There is no template " + Wording.quoted(template) + ".",
                    "Choose one that is there, or make it."));
        }
        if (campaign != null && !campaigns.contains(campaign)) {
            problems.add(JourneyProblem.error(
                    node,
                    "There is no campaign " + Wording.quoted(campaign) + ", so that nothing would be sent.",
                    "Choose one that is there, or no campaign."));
        }
    }

    private void perform(Node.Perform perform) {
        if (perform.actions().isEmpty()) {
            warn(perform.id(), "This step does nothing yet.", "Add an action, or take it out.");
        }
        for (Action action : perform.actions()) {
            if (action instanceof Action.Send send) {
                message(perform.id(), send.message());
            }
        }
    }

    private void branch(Node.Branch branch) {
        if (branch.branches().isEmpty()) {
            warn(branch.id(), "There is nothing to decide: everybody takes the way “else”.", "Add a branch.");
        }
        if (branch.branches().stream().anyMatch(arm -> arm.when().isEmpty())) {
            problems.add(JourneyProblem.error(
                    branch.id(), "A branch has no condition yet, so that everybody takes it.", "Say who takes it."));
        }
    }

    private void split(Node.Split split) {
        double sum = split.arms().stream().mapToDouble(Node.Split.Arm::weight).sum();
        if (sum == 0) {
            problems.add(JourneyProblem.error(
                    split.id(), "No arm of the split has a share.", "Give at least one of them a share above 0."));
        }
    }
}
