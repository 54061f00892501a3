package dev.rehearsal.journey;

import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.MessageSpec;
import dev.rehearsal.rule.SendTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** The kinds of nodes in the order of the palette, and what a new one of each is before anybody has changed it. */
public enum NodeKind {
    MESSAGE("Message", "message"),
    ACTION("Action", "action"),
    WAIT("Wait", "wait"),
    WAIT_UNTIL("Wait until", "wait_until"),
    WAIT_TIME("Wait for a time", "wait_time"),
    BRANCH("Branch", "branch"),
    SPLIT("Split", "split"),
    EXIT("Exit", "exit");

    private static final int DAY = 24 * 60;
    private static final int NINE = 9 * 60;

    private final String label;
    private final String type;

    NodeKind(String label, String type) {
        this.label = label;
        this.type = type;
    }

    /** As people call it. */
    public String label() {
        return label;
    }

    /** As packs write it, and how ids of new nodes begin. */
    public String type() {
        return type;
    }

    public static NodeKind of(Node node) {
        return switch (node) {
            case Node.Message message -> MESSAGE;
            case Node.Perform perform -> ACTION;
            case Node.Pause pause -> WAIT;
            case Node.WaitUntil wait -> WAIT_UNTIL;
            case Node.WaitTime wait -> WAIT_TIME;
            case Node.Branch branch -> BRANCH;
            case Node.Split split -> SPLIT;
            case Node.Exit exit -> EXIT;
        };
    }

    /** A new node that leads nowhere yet; what only its author can know is blank. */
    public Node create(String id) {
        return switch (this) {
            case MESSAGE -> new Node.Message(id, mail(), null);
            case ACTION -> new Node.Perform(id, List.of(), null);
            case WAIT -> new Node.Pause(id, DAY, null);
            case WAIT_UNTIL -> new Node.WaitUntil(id, Condition.all(), OptionalInt.of(3 * DAY), null, null);
            case WAIT_TIME -> new Node.WaitTime(id, NINE, Set.of(), null);
            case BRANCH -> new Node.Branch(id, List.of(new Node.Branch.Arm(Condition.all(), null)), null);
            case SPLIT -> new Node.Split(id, List.of(new Node.Split.Arm(50, null), new Node.Split.Arm(50, null)));
            case EXIT -> new Node.Exit(id);
        };
    }

    private static Action.Send mail() {
        return new Action.Send(null, true, new MessageSpec(null, null, OptionalInt.empty(), null, SendTime.IMMEDIATE));
    }
}
