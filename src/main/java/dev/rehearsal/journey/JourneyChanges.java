package dev.rehearsal.journey;

import dev.rehearsal.rule.Change;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.RuleChanges;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two journeys, part by part and in words, as somebody who reviews an edit wants to read it. There is no
 * difference exactly when the journeys are equal. A node is the same as long as it has its id.
 */
public final class JourneyChanges {
    private static final JourneyWords WORDS = new JourneyWords(id -> id);
    private static final String OUT = "leave the journey";

    private final List<Change> changes = new ArrayList<>();

    private JourneyChanges() {}

    public static List<Change> between(Journey before, Journey after) {
        JourneyChanges all = new JourneyChanges();
        all.whole(before, after);
        all.nodes(before, after);
        if (!before.layout().equals(after.layout())) {
            all.changes.add(Change.changed("Places on the canvas", "as they lie", "as they lie"));
        }
        if (all.changes.isEmpty() && !before.equals(after)) {
            all.changes.add(Change.changed("Order of steps", "as written", "as written"));
        }
        return all.changes;
    }

    private <V> void add(String part, V before, V after, Function<V, String> words) {
        if (!before.equals(after)) {
            changes.add(Change.changed(part, words.apply(before), words.apply(after)));
        }
    }

    private void whole(Journey before, Journey after) {
        add("Name", before.name(), after.name(), name -> name);
        add("Id", before.id(), after.id(), id -> id);
        add("Switched on", before.active(), after.active(), on -> on ? "on" : "off");
        changes.addAll(RuleChanges.ofTriggers(
                "Entered at", before.entry().on(), after.entry().on()));
        changes.addAll(RuleChanges.ofConditions(
                "Entry condition", before.entry().when(), after.entry().when()));
        add(
                "Only for",
                before.entry().audience(),
                after.entry().audience(),
                names -> names.isEmpty() ? "everyone" : String.join(", ", names));
        add(
                "Entered again",
                before.entry().reEntry(),
                after.entry().reEntry(),
                again -> again == Journey.ReEntry.NEVER ? "never" : "after they have left");
        conditions("Goal", before.goal(), after.goal());
        conditions("Exit criteria", before.exitCriteria(), after.exitCriteria());
        add("First step", before.start(), after.start(), start -> start.isEmpty() ? "none" : start);
    }

    private void conditions(String part, @Nullable Condition before, @Nullable Condition after) {
        Condition one = Objects.requireNonNullElseGet(before, Condition::all);
        Condition other = Objects.requireNonNullElseGet(after, Condition::all);
        changes.addAll(RuleChanges.ofConditions(part, one, other));
    }

    private void nodes(Journey before, Journey after) {
        Map<String, Node> old = byId(before);
        Map<String, Node> young = byId(after);
        Set<String> ids = new LinkedHashSet<>(old.keySet());
        ids.addAll(young.keySet());
        for (String id : ids) {
            Node one = old.get(id);
            Node other = young.get(id);
            if (one == null && other != null) {
                changes.add(Change.added("Step “" + id + "”", WORDS.sentence(other) + ways(other)));
            } else if (one != null && other == null) {
                changes.add(Change.removed("Step “" + id + "”", WORDS.sentence(one)));
            } else if (one != null && other != null && !one.equals(other)) {
                node(id, one, other);
            }
        }
    }

    private static Map<String, Node> byId(Journey journey) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        journey.nodes().forEach(node -> nodes.put(node.id(), node));
        return nodes;
    }

    private void node(String id, Node before, Node after) {
        int known = changes.size();
        String step = "Step “" + id + "”";
        add(step, words(before), words(after), words -> words);
        List<OutPort> old = Ports.of(before);
        List<OutPort> young = Ports.of(after);
        for (int way = 0; way < Math.min(old.size(), young.size()); way++) {
            String label =
                    young.get(way).label().isEmpty() ? "next" : young.get(way).label();
            add(step + ", " + label, target(old.get(way)), target(young.get(way)), target -> target);
        }
        if (changes.size() == known) {
            changes.add(Change.changed(step, words(before), words(after)));
        }
    }

    /** All of the node but where it leads. */
    private static String words(Node node) {
        StringBuilder words = new StringBuilder(WORDS.sentence(node));
        List<OutPort> ways = Ports.of(node);
        if (node instanceof Node.Branch && ways.size() > 2) {
            words.append("; ways: ");
            words.append(String.join("; ", ways.stream().map(OutPort::label).toList()));
        }
        return words.toString();
    }

    private static String ways(Node node) {
        List<String> ways = new ArrayList<>();
        for (OutPort way : Ports.of(node)) {
            ways.add((way.label().isEmpty() ? "" : way.label() + ": ") + target(way));
        }
        return ways.isEmpty() ? "" : ", then " + String.join("; ", ways);
    }

    private static String target(OutPort way) {
        return way.target() == null ? OUT : way.target();
    }
}
