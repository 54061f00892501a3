package dev.rehearsal.pack;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.Node;
import dev.rehearsal.rule.Ids;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes journeys as {@link JourneyReader} reads them. */
final class JourneyWriter {
    private JourneyWriter() {}

    static ObjectNode journey(Journey journey) {
        ObjectNode node = ConditionWriter.NODES.objectNode();
        node.put("journey_id", journey.id()).put("name", journey.name());
        if (!journey.active()) {
            node.put("active", false);
        }
        entry(node.putObject("entry"), journey.entry());
        ConditionWriter.put(node, "goal", journey.goal());
        ConditionWriter.put(node, "exit_criteria", journey.exitCriteria());
        ArrayNode nodes = node.putArray("nodes");
        journey.nodes().forEach(step -> nodes.add(node(step)));
        if (!journey.start().isEmpty()) {
            node.put("start", journey.start());
        }
        layout(node, journey.layout());
        return node;
    }

    static void layout(ObjectNode node, Map<String, Journey.Position> places) {
        if (!places.isEmpty()) {
            ObjectNode layout = node.putObject("layout");
            new TreeMap<>(places).forEach((id, place) -> {
                ObjectNode written = layout.putObject(id);
                written.set("x", ConditionWriter.number(place.x()));
                written.set("y", ConditionWriter.number(place.y()));
            });
        }
    }

    private static void entry(ObjectNode node, Journey.Entry entry) {
        RuleWriter.trigger(node, entry.on());
        ConditionWriter.put(node, "conditions", entry.when());
        RuleWriter.texts(node, "audience_segments", entry.audience());
        if (entry.reEntry() != Journey.ReEntry.NEVER) {
            node.put("re_entry", Ids.of(entry.reEntry()));
        }
    }

    static ObjectNode node(Node step) {
        ObjectNode node = ConditionWriter.NODES.objectNode().put("id", step.id());
        switch (step) {
            case Node.Message message -> {
                RuleWriter.send(node.put("type", "message"), message.send());
                RuleWriter.text(node, "next", message.next());
            }
            case Node.Perform perform -> {
                RuleWriter.actions(node.put("type", "action").putArray("actions"), perform.actions());
                RuleWriter.text(node, "next", perform.next());
            }
            case Node.Pause pause -> {
                node.put("type", "wait").put("minutes", pause.minutes());
                RuleWriter.text(node, "next", pause.next());
            }
            case Node.WaitUntil wait -> {
                node.put("type", "wait_until").set("where", ConditionWriter.list(wait.where()));
                ConditionWriter.put(node, "timeout_minutes", wait.timeout());
                RuleWriter.text(node, "next", wait.next());
                RuleWriter.text(node, "timeout_next", wait.timeoutNext());
            }
            case Node.WaitTime wait -> {
                node.put("type", "wait_time").put("at", RuleWriter.time(wait.at()));
                RuleWriter.days(node, "days_of_week", wait.days());
                RuleWriter.text(node, "next", wait.next());
            }
            case Node.Branch branch -> {
                ArrayNode arms = node.put("type", "branch").putArray("branches");
                for (Node.Branch.Arm arm : branch.branches()) {
                    ObjectNode written = arms.addObject();
                    written.set("conditions", ConditionWriter.list(arm.when()));
                    RuleWriter.text(written, "next", arm.next());
                }
                RuleWriter.text(node, "else_next", branch.elseNext());
            }
            case Node.Split split -> {
                ArrayNode arms = node.put("type", "split").putArray("arms");
                for (Node.Split.Arm arm : split.arms()) {
                    ObjectNode written = arms.addObject();
                    written.set("weight", ConditionWriter.number(arm.weight()));
                    RuleWriter.text(written, "next", arm.next());
                }
            }
            case Node.Exit exit -> node.put("type", "exit");
        }
        return node;
    }
}
