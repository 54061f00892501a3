package dev.rehearsal.lint;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.Node;
import dev.rehearsal.journey.Port;
import dev.rehearsal.rule.Condition;
import java.util.ArrayList;
import java.util.List;

/** What is wrong in a journey: who can never enter, and ways that nobody can take (semantics §10). */
final class JourneyFindings {
    private final Journey journey;
    private final Finding.Part part;
    private final Domains domains;
    private final Logic onTheWay;
    private final Logic ofHistory;
    private final List<JourneyLint.NodeFinding> findings = new ArrayList<>();

    private JourneyFindings(Journey journey, Domains domains) {
        this.journey = journey;
        this.part = Finding.Part.journey(journey.id());
        this.domains = domains;
        this.onTheWay = new Logic(domains.at(Occasion.CAUSED));
        this.ofHistory = new Logic(domains.at(Occasion.HISTORY));
    }

    static List<Finding> of(Journey journey, Domains domains) {
        return byNode(journey, domains).stream()
                .map(JourneyLint.NodeFinding::finding)
                .toList();
    }

    static List<JourneyLint.NodeFinding> byNode(Journey journey, Domains domains) {
        JourneyFindings all = new JourneyFindings(journey, domains);
        all.entry();
        journey.nodes().forEach(all::node);
        return all.findings;
    }

    private void addAll(String node, List<Finding> found) {
        found.forEach(finding -> add(node, finding));
    }

    private void add(String node, Finding finding) {
        findings.add(new JourneyLint.NodeFinding(node, finding));
    }

    private void entry() {
        Logic atEntry = new Logic(domains.at(Occasion.of(journey.entry().on())));
        addAll(
                Port.ENTRY_ID,
                ConditionFindings.of(part, "its entry", journey.entry().when(), atEntry, Severity.ERROR));
        addAll(
                Port.ENTRY_ID,
                ConditionFindings.ofNullable(part, "its goal", journey.goal(), ofHistory, Severity.WARNING));
        addAll(
                Port.ENTRY_ID,
                ConditionFindings.ofNullable(
                        part, "its exit criteria", journey.exitCriteria(), ofHistory, Severity.WARNING));
    }

    private void node(Node node) {
        switch (node) {
            case Node.Branch branch -> branch(branch);
            case Node.Split split -> split(split);
            case Node.WaitUntil wait ->
                addAll(
                        wait.id(),
                        ConditionFindings.of(part, "the node " + wait.id(), wait.where(), ofHistory, Severity.WARNING));
            case Node.Message message -> {}
            case Node.Perform perform -> {}
            case Node.Pause pause -> {}
            case Node.WaitTime wait -> {}
            case Node.Exit exit -> {}
        }
    }

    private void branch(Node.Branch branch) {
        List<Condition> earlier = new ArrayList<>();
        for (Node.Branch.Arm arm : branch.branches()) {
            String place = "branch " + (earlier.size() + 1) + " of the node " + branch.id();
            addAll(branch.id(), ConditionFindings.of(part, place, arm.when(), onTheWay, Severity.ERROR));
            if (!onTheWay.neverHolds(arm.when()) && onTheWay.implies(arm.when(), new Condition.Any(earlier))) {
                add(
                        branch.id(),
                        Finding.error(
                                "unreachable_branch",
                                part,
                                "Nobody can take " + place + ": where " + ConditionFindings.quoted(arm.when())
                                        + " holds, a branch before it is taken.",
                                "Move it up, or ask for more in the branches before it."));
            }
            earlier.add(arm.when());
        }
        if (branch.elseNext() != null && onTheWay.alwaysHolds(new Condition.Any(earlier))) {
            add(
                    branch.id(),
                    Finding.error(
                            "unreachable_branch",
                            part,
                            "Nobody can take the way to " + branch.elseNext() + ": one of the branches of the node "
                                    + branch.id() + " always holds.",
                            "Take that way out, or ask for more in the branches."));
        }
    }

    private void split(Node.Split split) {
        for (int i = 0; i < split.arms().size(); i++) {
            if (split.arms().get(i).weight() == 0) {
                add(
                        split.id(),
                        Finding.warning(
                                "unreachable_branch",
                                part,
                                "Nobody can take arm " + (i + 1) + " of the node " + split.id() + ": its weight is 0.",
                                "Give it a weight, or take it out."));
            }
        }
    }
}
