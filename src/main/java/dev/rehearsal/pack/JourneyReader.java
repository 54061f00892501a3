package dev.rehearsal.pack;

import dev.rehearsal.journey.Graph;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.Node;
import dev.rehearsal.rule.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads journeys and refuses those whose graph is unsound (semantics §10). */
final class JourneyReader {
    private static final List<String> TYPES =
            List.of("message", "action", "wait", "wait_until", "wait_time", "branch", "split", "exit");

    private JourneyReader() {}

    static Journey journey(JsonPart part) {
        Journey journey = graph(part, part.object("a journey").text("start"));
        for (Graph.Flaw flaw : Graph.flaws(journey)) {
            String where = flaw.node() < 0 ? "/start" : "/nodes/" + flaw.node();
            throw new JsonPart.Refused(new PackProblem(part.pointer() + where, flaw.message()));
        }
        return journey;
    }

    /** A journey whose graph need not be sound yet. */
    static Journey draft(JsonPart part) {
        String start = part.object("a journey").optionalText("start");
        return graph(part, start == null ? "" : start);
    }

    private static Journey graph(JsonPart part, String start) {
        String id = part.text("journey_id");
        String name = part.optionalText("name");
        List<Node> nodes = new ArrayList<>();
        for (JsonPart node : part.parts("nodes")) {
            nodes.add(node(node.object("a node")));
        }
        Journey journey = new Journey(
                id,
                name == null ? id : name,
                part.flag("active", true),
                entry(part.part("entry")),
                ConditionReader.unlessEmpty(part, "exit_criteria"),
                ConditionReader.unlessEmpty(part, "goal"),
                nodes,
                start,
                layout(part.part("layout")));
        part.end("a journey");
        return journey;
    }

    private static Journey.Entry entry(@Nullable JsonPart part) {
        if (part == null) {
            return new Journey.Entry(RuleReader.trigger(null), Condition.all(), List.of(), Journey.ReEntry.NEVER);
        }
        JsonPart again = part.object("an entry").part("re_entry");
        Journey.Entry entry = new Journey.Entry(
                RuleReader.trigger(part.part("on")),
                ConditionReader.conditions(part, "conditions"),
                part.texts("audience_segments"),
                again == null ? Journey.ReEntry.NEVER : again.constant("re-entry", Journey.ReEntry.class));
        part.end("an entry");
        return entry;
    }

    static Node node(JsonPart part) {
        String id = part.text("id");
        JsonPart type = part.needed("type");
        Node node = switch (type.text()) {
            case "message" -> new Node.Message(id, ActionReader.send(part), part.optionalText("next"));
            case "action" ->
                new Node.Perform(id, ActionReader.actions(part.parts("actions")), part.optionalText("next"));
            case "wait" ->
                new Node.Pause(id, part.needed("minutes").whole(0, Integer.MAX_VALUE), part.optionalText("next"));
            case "wait_until" ->
                new Node.WaitUntil(
                        id,
                        ConditionReader.where(part, "where"),
                        part.minutes("timeout_minutes"),
                        part.optionalText("next"),
                        part.optionalText("timeout_next"));
            case "wait_time" ->
                new Node.WaitTime(
                        id,
                        part.needed("at").timeOfDay(false),
                        RuleReader.days(part, "days_of_week"),
                        part.optionalText("next"));
            case "branch" ->
                new Node.Branch(
                        id,
                        part.parts("branches").stream()
                                .map(JourneyReader::branch)
                                .toList(),
                        part.optionalText("else_next"));
            case "split" ->
                new Node.Split(
                        id, part.parts("arms").stream().map(JourneyReader::arm).toList());
            case "exit" -> new Node.Exit(id);
            default -> throw type.unknown("node type", TYPES);
        };
        part.end("a node of type `" + type.text() + "`");
        return node;
    }

    private static Node.Branch.Arm branch(JsonPart part) {
        Node.Branch.Arm arm = new Node.Branch.Arm(
                ConditionReader.conditions(part.object("a branch"), "conditions"), part.optionalText("next"));
        part.end("a branch");
        return arm;
    }

    private static Node.Split.Arm arm(JsonPart part) {
        Node.Split.Arm arm =
                new Node.Split.Arm(weight(part.object("an arm").needed("weight")), part.optionalText("next"));
        part.end("an arm");
        return arm;
    }

    static double weight(JsonPart part) {
        double weight = part.number();
        if (weight < 0) {
            throw part.refused("a weight is not negative");
        }
        return weight;
    }

    static Map<String, Journey.Position> layout(@Nullable JsonPart part) {
        Map<String, Journey.Position> layout = new TreeMap<>();
        if (part != null) {
            for (String node : part.names()) {
                JsonPart place = part.needed(node).object("a place");
                layout.put(
                        node,
                        new Journey.Position(
                                place.needed("x").number(), place.needed("y").number()));
                place.end("a place");
            }
        }
        return layout;
    }
}
