package dev.rehearsal.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Nodes with their ways out leading elsewhere. */
final class Wiring {
    private Wiring() {}

    /** What {@code change} makes of the target of each way out, null being an exit. */
    static Node redirected(Node node, UnaryOperator<@Nullable String> change) {
        List<@Nullable String> nexts = new ArrayList<>();
        for (String next : node.nexts()) {
            nexts.add(change.apply(next));
        }
        return with(node, nexts);
    }

    /** The node with one way out leading to the target; the node itself where it has no such way out. */
    static Node with(Node node, int index, @Nullable String target) {
        List<@Nullable String> nexts = node.nexts();
        if (index < 0 || index >= nexts.size()) {
            return node;
        }
        nexts.set(index, target);
        return with(node, nexts);
    }

    static Node with(Node node, List<@Nullable String> nexts) {
        return switch (node) {
            case Node.Message message -> new Node.Message(message.id(), message.send(), nexts.getFirst());
            case Node.Perform perform -> new Node.Perform(perform.id(), perform.actions(), nexts.getFirst());
            case Node.Pause pause -> new Node.Pause(pause.id(), pause.minutes(), nexts.getFirst());
            case Node.WaitUntil wait ->
                new Node.WaitUntil(wait.id(), wait.where(), wait.timeout(), nexts.getFirst(), nexts.getLast());
            case Node.WaitTime wait -> new Node.WaitTime(wait.id(), wait.at(), wait.days(), nexts.getFirst());
            case Node.Branch branch -> branch(branch, nexts);
            case Node.Split split -> split(split, nexts);
            case Node.Exit exit -> exit;
        };
    }

    private static Node branch(Node.Branch branch, List<@Nullable String> nexts) {
        List<Node.Branch.Arm> arms = new ArrayList<>();
        for (int i = 0; i < branch.branches().size(); i++) {
            arms.add(new Node.Branch.Arm(branch.branches().get(i).when(), nexts.get(i)));
        }
        return new Node.Branch(branch.id(), arms, nexts.getLast());
    }

    private static Node split(Node.Split split, List<@Nullable String> nexts) {
        List<Node.Split.Arm> arms = new ArrayList<>();
        for (int i = 0; i < split.arms().size(); i++) {
            arms.add(new Node.Split.Arm(split.arms().get(i).weight(), nexts.get(i)));
        }
        return new Node.Split(split.id(), arms);
    }

    static Node named(Node node, String id) {
        return switch (node) {
            case Node.Message message -> new Node.Message(id, message.send(), message.next());
            case Node.Perform perform -> new Node.Perform(id, perform.actions(), perform.next());
            case Node.Pause pause -> new Node.Pause(id, pause.minutes(), pause.next());
            case Node.WaitUntil wait ->
                new Node.WaitUntil(id, wait.where(), wait.timeout(), wait.next(), wait.timeoutNext());
            case Node.WaitTime wait -> new Node.WaitTime(id, wait.at(), wait.days(), wait.next());
            case Node.Branch branch -> new Node.Branch(id, branch.branches(), branch.elseNext());
            case Node.Split split -> new Node.Split(id, split.arms());
            case Node.Exit exit -> new Node.Exit(id);
        };
    }
}
