package dev.rehearsal.replay;

import dev.rehearsal.journey.Node;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A journey's node bound to a log; where a token goes next is the number of a node, {@link #OUT} is an exit. */
sealed interface BoundNode {
    int OUT = -1;

    record Send(BoundMessage message, int next) implements BoundNode {}

    record Perform(BoundActions actions, int next) implements BoundNode {}

    record Pause(int minutes, int next) implements BoundNode {}

    record WaitUntil(Node.WaitUntil node, Where where, int next, int timeoutNext) implements BoundNode {}

    record WaitTime(Node.WaitTime node, int next) implements BoundNode {}

    record Branch(List<Arm> arms, int otherwise) implements BoundNode {
        record Arm(BoundCondition when, int next) {}
    }

    record Split(List<Node.Split.Arm> arms, int[] nexts) implements BoundNode {}

    record Exit() implements BoundNode {}

    /** Binds the nodes of one journey. */
    final class Binder {
        private final String journeyId;
        private final Map<String, Integer> numbers;
        private final ConditionBinder conditions;
        private final ActionBinder actions;

        Binder(String journeyId, Map<String, Integer> numbers, ConditionBinder conditions, ActionBinder actions) {
            this.journeyId = journeyId;
            this.numbers = numbers;
            this.conditions = conditions;
            this.actions = actions;
        }

        BoundNode bind(Node node) {
            return switch (node) {
                case Node.Message message ->
                    new Send(actions.message(origin(node), false, message.send()), number(message.next()));
                case Node.Perform perform ->
                    new Perform(actions.bind(origin(node), false, perform.actions()), number(perform.next()));
                case Node.Pause pause -> new Pause(pause.minutes(), number(pause.next()));
                case Node.WaitUntil wait ->
                    new WaitUntil(
                            wait,
                            conditions.events().bind(wait.where()),
                            number(wait.next()),
                            number(wait.timeoutNext()));
                case Node.WaitTime wait -> new WaitTime(wait, number(wait.next()));
                case Node.Branch branch ->
                    new Branch(
                            branch.branches().stream()
                                    .map(arm -> new Branch.Arm(conditions.bind(arm.when()), number(arm.next())))
                                    .toList(),
                            number(branch.elseNext()));
                case Node.Split split ->
                    new Split(
                            split.arms(),
                            split.arms().stream()
                                    .mapToInt(arm -> number(arm.next()))
                                    .toArray());
                case Node.Exit exit -> new Exit();
            };
        }

        private String origin(Node node) {
            return BoundJourney.origin(journeyId, node.id());
        }

        private int number(@Nullable String id) {
            return id == null ? OUT : numbers.getOrDefault(id, OUT);
        }
    }
}
