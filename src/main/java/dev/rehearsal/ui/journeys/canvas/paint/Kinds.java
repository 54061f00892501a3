package dev.rehearsal.ui.journeys.canvas.paint;

import dev.rehearsal.journey.Node;
import dev.rehearsal.journey.NodeKind;
import dev.rehearsal.rule.Action;
import dev.rehearsal.ui.kit.Icons;
import org.jspecify.annotations.Nullable;

/** The icon and the colour of each kind of step, the same on the canvas, in the palette and in lists. */
public final class Kinds {
    private Kinds() {}

    /** Null stands for the entry. */
    public static Icons icon(@Nullable Node node) {
        if (node == null) {
            return Icons.ENTRY;
        }
        return node instanceof Node.Message message ? channel(message.send().channel()) : icon(NodeKind.of(node));
    }

    public static Icons icon(NodeKind kind) {
        return switch (kind) {
            case MESSAGE -> Icons.EMAIL;
            case ACTION -> Icons.ACTION;
            case WAIT -> Icons.WAIT;
            case WAIT_UNTIL -> Icons.WAIT_UNTIL;
            case WAIT_TIME -> Icons.WAIT_TIME;
            case BRANCH -> Icons.BRANCH;
            case SPLIT -> Icons.SPLIT;
            case EXIT -> Icons.EXIT;
        };
    }

    /** Null stands for the entry. */
    public static Ink ink(@Nullable Node node) {
        return node == null ? Ink.ACCENT : ink(NodeKind.of(node));
    }

    public static Ink ink(NodeKind kind) {
        return switch (kind) {
            case MESSAGE -> Ink.MESSAGE;
            case ACTION -> Ink.ACTION;
            case WAIT, WAIT_UNTIL, WAIT_TIME -> Ink.WAIT;
            case BRANCH -> Ink.BRANCH;
            case SPLIT -> Ink.SPLIT;
            case EXIT -> Ink.LEAVE;
        };
    }

    /** What a step of this kind does, in a few words. */
    public static String about(NodeKind kind) {
        return switch (kind) {
            case MESSAGE -> "Email, text or push";
            case ACTION -> "Profile, segment, task";
            case WAIT -> "For a while";
            case WAIT_UNTIL -> "For something to happen";
            case WAIT_TIME -> "For a time of day";
            case BRANCH -> "Ways by conditions";
            case SPLIT -> "Ways by shares";
            case EXIT -> "The journey ends here";
        };
    }

    private static Icons channel(String channel) {
        return switch (channel) {
            case Action.Send.SMS -> Icons.TEXT_MESSAGE;
            case Action.Send.PUSH -> Icons.PUSH;
            default -> Icons.EMAIL;
        };
    }
}
