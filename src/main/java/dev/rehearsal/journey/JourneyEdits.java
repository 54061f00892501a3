package dev.rehearsal.journey;

import dev.rehearsal.edit.Edit;
import dev.rehearsal.rule.Condition;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with a journey. Each is a pure function of the journey before; what cannot be done, since a node is
 * gone or a way would lead in a circle, changes nothing. A journey that is not finished is a legal value: without a start
 * (the empty id), with nodes that nothing leads to, with blank conditions.
 */
public final class JourneyEdits {
    private JourneyEdits() {}

    /** The first node of a journey is its start at once. */
    public static Edit<Journey> add(Node node, Journey.Position at) {
        return JourneyEdit.of("add " + word(node), journey -> GraphChanges.added(journey, node, at));
    }

    /** A new node that the way out leads to; it is added at least, also where the way out is gone. */
    public static Edit<Journey> addAfter(Port port, Node node, Journey.Position at) {
        return JourneyEdit.of(
                "add " + word(node),
                journey -> GraphChanges.connected(GraphChanges.added(journey, node, at), port, node.id()));
    }

    /** Puts a new node into a wire: its first way out leads to where the wire led. */
    public static Edit<Journey> insert(Node node, Port wire, Journey.Position at) {
        return JourneyEdit.of(
                "insert " + word(node),
                journey -> GraphChanges.spliced(GraphChanges.added(journey, node, at), wire, node.id()));
    }

    /** Puts a node that is there already into a wire, if {@link Connections} has nothing against it. */
    public static Edit<Journey> splice(String node, Port wire) {
        return JourneyEdit.of("insert step", journey -> GraphChanges.spliced(journey, wire, node));
    }

    /** Does nothing where {@link Connections#refusal} says why not. */
    public static Edit<Journey> connect(Port port, String target) {
        return JourneyEdit.of("connect", journey -> GraphChanges.connected(journey, port, target));
    }

    public static Edit<Journey> disconnect(Port port) {
        return JourneyEdit.of("disconnect", journey -> GraphChanges.leading(journey, port, null));
    }

    /** Where a wire begins: the wire of one way out goes to another one, whose own wire is gone then. */
    public static Edit<Journey> reconnect(Port from, Port to) {
        return JourneyEdit.of("connect", journey -> {
            String target = Ports.find(journey, from).map(OutPort::target).orElse(null);
            return target == null || from.equals(to)
                    ? journey
                    : GraphChanges.connected(GraphChanges.leading(journey, from, null), to, target);
        });
    }

    /** A drag is one step until the history is settled, as long as it moves the same nodes. */
    public static Edit<Journey> move(Map<String, Journey.Position> to) {
        String who = String.join("\n", new TreeSet<>(to.keySet()));
        return JourneyEdit.typed(
                to.size() == 1 ? "move step" : "move steps", "move\n" + who, journey -> Changed.moved(journey, to));
    }

    /** The automatic layout: a step of its own. */
    public static Edit<Journey> tidy(Map<String, Journey.Position> layout) {
        return JourneyEdit.of("tidy up", journey -> Changed.moved(journey, layout));
    }

    public static Edit<Journey> align(Set<String> ids, Alignment alignment) {
        return JourneyEdit.of("align", journey -> Changed.moved(journey, alignment.of(journey, ids)));
    }

    /** Takes nodes out; with {@code reconnect} what led to them leads to where they led. */
    public static Edit<Journey> remove(Collection<String> ids, boolean reconnect) {
        Set<String> gone = Set.copyOf(ids);
        return JourneyEdit.of(
                gone.size() == 1 ? "delete step" : "delete steps",
                journey -> GraphChanges.removed(journey, gone, reconnect));
    }

    /**
     * The node in place of the one with the same id; {@code typing} names what is typed, so that its letters are one step,
     * and is null for a step of its own.
     */
    public static Edit<Journey> change(Node node, @Nullable String typing) {
        return new JourneyEdit(
                "change " + word(node),
                key(node.id(), typing),
                journey -> Changed.nodes(journey, each -> each.id().equals(node.id()) ? node : each));
    }

    /** The new id has to be free and not empty. */
    public static Edit<Journey> rename(String id, String to) {
        return JourneyEdit.typed("rename step", "rename\n" + id, journey -> GraphChanges.renamed(journey, id, to));
    }

    public static Edit<Journey> start(String id) {
        return JourneyEdit.of("change start", journey -> GraphChanges.connected(journey, Port.ENTRY, id));
    }

    /** {@link Fragment#freshIn} first tells under which ids the nodes will be there. */
    public static Edit<Journey> paste(Fragment fragment) {
        return JourneyEdit.of(
                fragment.nodes().size() == 1 ? "paste step" : "paste steps",
                journey -> GraphChanges.pasted(journey, fragment.freshIn(journey)));
    }

    public static Edit<Journey> name(String name) {
        return JourneyEdit.typed("rename journey", "name", journey -> Changed.named(journey, name));
    }

    public static Edit<Journey> activate(boolean active) {
        return JourneyEdit.of(
                active ? "switch journey on" : "switch journey off", journey -> Changed.switched(journey, active));
    }

    public static Edit<Journey> entry(Journey.Entry entry, @Nullable String typing) {
        return new JourneyEdit("change entry", key("entry", typing), journey -> Changed.entered(journey, entry));
    }

    /** Null or empty for none. */
    public static Edit<Journey> exitCriteria(@Nullable Condition criteria, @Nullable String typing) {
        return new JourneyEdit(
                "change exit criteria",
                key("exit", typing),
                journey -> Changed.leaving(journey, unlessEmpty(criteria), journey.goal()));
    }

    /** Null or empty for none. */
    public static Edit<Journey> goal(@Nullable Condition goal, @Nullable String typing) {
        return new JourneyEdit(
                "change goal",
                key("goal", typing),
                journey -> Changed.leaving(journey, journey.exitCriteria(), unlessEmpty(goal)));
    }

    /** Several edits that undo as one. */
    public static Edit<Journey> together(String label, List<Edit<Journey>> edits) {
        return JourneyEdit.of(label, journey -> {
            Journey after = journey;
            for (Edit<Journey> edit : edits) {
                after = edit.apply(after);
            }
            return after;
        });
    }

    private static @Nullable Condition unlessEmpty(@Nullable Condition condition) {
        return condition == null || condition.isEmpty() ? null : condition;
    }

    private static @Nullable String key(String place, @Nullable String typing) {
        return typing == null ? null : place + "\n" + typing;
    }

    private static String word(Node node) {
        return NodeKind.of(node).label().toLowerCase(Locale.ROOT);
    }
}
