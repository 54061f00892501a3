package dev.rehearsal.ui.journeys.editor;

import dev.rehearsal.edit.Edit;
import dev.rehearsal.journey.Connections;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.JourneyEdits;
import dev.rehearsal.journey.Node;
import dev.rehearsal.journey.Port;
import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Gates;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.Trigger;
import dev.rehearsal.rule.TriggerType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A part of a journey that has conditions or actions, and is edited as a rule that has nothing but these: the entry (trigger,
 * conditions, audience), the goal, the exit criteria, a message, actions, what a wait is for, a branch's arm.
 *
 * @param node the id of the node; empty for what belongs to the whole journey
 * @param arm the number of a branch's arm, else 0
 */
public record JourneyPart(Kind kind, String node, int arm) {
    /** What a part is to the journey. */
    public enum Kind {
        ENTRY,
        GOAL,
        EXIT_CRITERIA,
        /** What a node does or waits for. */
        NODE,
        /** When an arm of a branch is taken. */
        ARM
    }

    public static final JourneyPart ENTRY = new JourneyPart(Kind.ENTRY, Port.ENTRY_ID, 0);
    public static final JourneyPart GOAL = new JourneyPart(Kind.GOAL, Port.ENTRY_ID, 0);
    public static final JourneyPart EXIT_CRITERIA = new JourneyPart(Kind.EXIT_CRITERIA, Port.ENTRY_ID, 0);

    public static JourneyPart of(String node) {
        return new JourneyPart(Kind.NODE, node, 0);
    }

    public static JourneyPart arm(String node, int arm) {
        return new JourneyPart(Kind.ARM, node, arm);
    }

    /** Every part there is, those of the whole journey first. */
    public static List<JourneyPart> all(Journey journey) {
        List<JourneyPart> all = new ArrayList<>(List.of(ENTRY, GOAL, EXIT_CRITERIA));
        for (Node node : journey.nodes()) {
            all.addAll(of(node));
        }
        return all;
    }

    static List<JourneyPart> of(Node node) {
        return switch (node) {
            case Node.Message message -> List.of(of(message.id()));
            case Node.Perform perform -> List.of(of(perform.id()));
            case Node.WaitUntil wait -> List.of(of(wait.id()));
            case Node.Branch branch -> {
                List<JourneyPart> arms = new ArrayList<>();
                for (int arm = 0; arm < branch.branches().size(); arm++) {
                    arms.add(arm(branch.id(), arm));
                }
                yield arms;
            }
            case Node.Pause pause -> List.of();
            case Node.WaitTime wait -> List.of();
            case Node.Split split -> List.of();
            case Node.Exit exit -> List.of();
        };
    }

    /** The rule that carries the part; empty where the journey has no such part any more. */
    public Optional<Rule> read(Journey journey) {
        return switch (kind) {
            case ENTRY -> {
                Journey.Entry entry = journey.entry();
                yield Optional.of(rule(entry.on(), entry.when(), List.of(), entry.audience()));
            }
            case GOAL -> Optional.of(condition(journey.goal()));
            case EXIT_CRITERIA -> Optional.of(condition(journey.exitCriteria()));
            case NODE -> Connections.find(journey, node).flatMap(JourneyPart::read);
            case ARM ->
                Connections.find(journey, node)
                        .filter(found -> found instanceof Node.Branch branch
                                && arm < branch.branches().size())
                        .map(found -> condition(
                                ((Node.Branch) found).branches().get(arm).when()));
        };
    }

    private static Optional<Rule> read(Node node) {
        return switch (node) {
            case Node.Message message ->
                Optional.of(rule(Trigger.EVERY_EVENT, Condition.all(), List.of(message.send()), List.of()));
            case Node.Perform perform ->
                Optional.of(rule(Trigger.EVERY_EVENT, Condition.all(), perform.actions(), List.of()));
            case Node.WaitUntil wait -> Optional.of(condition(wait.where()));
            case Node.Pause pause -> Optional.empty();
            case Node.WaitTime wait -> Optional.empty();
            case Node.Branch branch -> Optional.empty();
            case Node.Split split -> Optional.empty();
            case Node.Exit exit -> Optional.empty();
        };
    }

    private static Rule condition(@Nullable Condition when) {
        return rule(Trigger.EVERY_EVENT, Objects.requireNonNullElseGet(when, Condition::all), List.of(), List.of());
    }

    private static Rule rule(Trigger on, Condition when, List<Action> then, List<String> audience) {
        Gates gates = new Gates(audience, null, OptionalInt.empty(), OptionalInt.empty(), null);
        return new Rule("part", "", TriggerType.BEHAVIORAL, on, when, null, then, gates, 1, true);
    }

    /** Puts what the rule carries back in its place; where that is gone, nothing changes. */
    public Edit<Journey> write(Journey journey, Rule rule, @Nullable String typing) {
        return switch (kind) {
            case ENTRY ->
                JourneyEdits.entry(
                        new Journey.Entry(
                                rule.on(),
                                rule.when(),
                                rule.gates().audience(),
                                journey.entry().reEntry()),
                        typing);
            case GOAL -> JourneyEdits.goal(rule.when(), typing);
            case EXIT_CRITERIA -> JourneyEdits.exitCriteria(rule.when(), typing);
            case NODE, ARM ->
                Connections.find(journey, node)
                        .map(found ->
                                JourneyEdits.change(with(found, rule), typing == null ? null : arm + " " + typing))
                        .orElseGet(() -> JourneyEdits.together("change", List.of()));
        };
    }

    private Node with(Node found, Rule rule) {
        return switch (found) {
            case Node.Message message ->
                rule.then().size() == 1 && rule.then().getFirst() instanceof Action.Send send
                        ? new Node.Message(
                                node, new Action.Send(send.namedChannel(), true, send.message()), message.next())
                        : message;
            case Node.Perform perform -> new Node.Perform(node, rule.then(), perform.next());
            case Node.WaitUntil wait ->
                new Node.WaitUntil(node, rule.when(), wait.timeout(), wait.next(), wait.timeoutNext());
            case Node.Branch branch -> with(branch, rule.when());
            case Node.Pause pause -> pause;
            case Node.WaitTime wait -> wait;
            case Node.Split split -> split;
            case Node.Exit exit -> exit;
        };
    }

    private Node with(Node.Branch branch, Condition when) {
        List<Node.Branch.Arm> arms = new ArrayList<>(branch.branches());
        if (arm < arms.size()) {
            arms.set(arm, new Node.Branch.Arm(when, arms.get(arm).next()));
        }
        return new Node.Branch(branch.id(), arms, branch.elseNext());
    }
}
