package dev.rehearsal.ui.packs.changes;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.JourneyWords;
import dev.rehearsal.journey.Node;
import dev.rehearsal.journey.OutPort;
import dev.rehearsal.journey.Ports;
import dev.rehearsal.rule.Change;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Differing;
import dev.rehearsal.rule.RuleSentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What differs between two journeys. */
final class JourneyChanges {
    private static final JourneyWords WORDS = new JourneyWords(template -> template);

    private JourneyChanges() {}

    static List<Change> between(Journey before, Journey after) {
        return new Differing<>(before, after)
                .field("Name", Journey::name)
                .field("Switched on", journey -> journey.active() ? "on" : "off")
                .silently(
                        "Who enters",
                        journey -> withoutReEntry(journey.entry()),
                        journey -> WORDS.entry(journey.entry()))
                .field("Entering again", journey -> again(journey.entry().reEntry()))
                .silently("Leaves early", Journey::exitCriteria, journey -> condition(journey.exitCriteria()))
                .silently("Goal", Journey::goal, journey -> condition(journey.goal()))
                .field("Begins at", Journey::start)
                .also(nodes(before, after))
                .silently("Places on the canvas", Journey::layout, journey -> "arranged by hand")
                .changes();
    }

    private static Object withoutReEntry(Journey.Entry entry) {
        return List.of(entry.on(), entry.when(), entry.audience());
    }

    private static String again(Journey.ReEntry again) {
        return switch (again) {
            case NEVER -> "never";
            case AFTER_EXIT -> "once they have left";
        };
    }

    private static String condition(@Nullable Condition condition) {
        return condition == null ? "" : "when someone " + RuleSentence.of(condition);
    }

    private static List<Change> nodes(Journey before, Journey after) {
        Map<String, Node> old = new HashMap<>();
        before.nodes().forEach(node -> old.put(node.id(), node));
        List<Change> changes = new ArrayList<>();
        Set<String> kept = new HashSet<>();
        for (Node node : after.nodes()) {
            String part = "Step “" + node.id() + "”";
            Node was = old.get(node.id());
            kept.add(node.id());
            if (was == null) {
                changes.add(Change.added(part, words(node)));
            } else if (!was.equals(node)) {
                changes.add(Change.changed(part, words(was), words(node)));
            }
        }
        for (Node node : before.nodes()) {
            if (!kept.contains(node.id())) {
                changes.add(Change.removed("Step “" + node.id() + "”", words(node)));
            }
        }
        return changes;
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder(WORDS.sentence(node));
        for (OutPort way : Ports.of(node)) {
            words.append("; ")
                    .append(way.label().isEmpty() ? "then" : way.label())
                    .append(" → ")
                    .append(way.target() == null ? "leaves" : way.target());
        }
        return words.toString();
    }
}
