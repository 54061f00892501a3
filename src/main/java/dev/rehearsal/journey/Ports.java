package dev.rehearsal.journey;

import dev.rehearsal.event.Numbers;
import dev.rehearsal.rule.RuleSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ways out of nodes with their words: a branch's conditions, "met" and "timed out", "60 %" and "40 %". */
public final class Ports {
    private Ports() {}

    /** The ways out in order; none of an exit. A way that has one name only because it is the only one has no label. */
    public static List<OutPort> of(Node node) {
        List<@Nullable String> nexts = node.nexts();
        List<OutPort> ports = new ArrayList<>();
        for (int i = 0; i < nexts.size(); i++) {
            if (exists(node, i)) {
                ports.add(new OutPort(new Port(node.id(), i), label(node, i), nexts.get(i)));
            }
        }
        return ports;
    }

    /** The way in of the whole journey. */
    public static OutPort entry(Journey journey) {
        return new OutPort(Port.ENTRY, "", journey.start().isEmpty() ? null : journey.start());
    }

    /** Every way out of the journey, the entry first. */
    public static List<OutPort> all(Journey journey) {
        List<OutPort> all = new ArrayList<>(List.of(entry(journey)));
        journey.nodes().forEach(node -> all.addAll(of(node)));
        return all;
    }

    /** The ways that lead to the node, the entry among them. */
    public static List<OutPort> into(Journey journey, String node) {
        return all(journey).stream().filter(out -> node.equals(out.target())).toList();
    }

    public static Optional<OutPort> find(Journey journey, Port port) {
        return all(journey).stream().filter(out -> out.port().equals(port)).findFirst();
    }

    /** Without a timeout nobody can time out; a way that is drawn all the same stays visible. */
    private static boolean exists(Node node, int index) {
        return index == 0
                || !(node instanceof Node.WaitUntil wait)
                || wait.timeout().isPresent()
                || wait.timeoutNext() != null;
    }

    private static String label(Node node, int index) {
        return switch (node) {
            case Node.WaitUntil wait -> index == 0 ? "met" : "timed out";
            case Node.Branch branch -> index < branch.branches().size() ? arm(branch, index) : "else";
            case Node.Split split -> share(split, index);
            case Node.Message message -> "";
            case Node.Perform perform -> "";
            case Node.Pause pause -> "";
            case Node.WaitTime wait -> "";
            case Node.Exit exit -> "";
        };
    }

    private static String arm(Node.Branch branch, int index) {
        Node.Branch.Arm arm = branch.branches().get(index);
        return arm.when().isEmpty() ? "no condition yet" : RuleSentence.of(arm.when());
    }

    /** Rounded to one decimal. */
    private static String share(Node.Split split, int index) {
        double sum = split.arms().stream().mapToDouble(Node.Split.Arm::weight).sum();
        double share = sum == 0 ? 0 : split.arms().get(index).weight() / sum;
        return Numbers.textForm(Math.rint(share * 1000) / 10) + " %";
    }
}
