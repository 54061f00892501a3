package dev.rehearsal.journey;

import dev.rehearsal.edit.Edit;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Operator;
import dev.rehearsal.rule.Test;
import dev.rehearsal.rule.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Journeys to edit, and edits of every kind made from a number each, for property tests. */
public final class SomeJourneys {
    private SomeJourneys() {}

    public static Journey empty(String id) {
        return new Journey(
                id,
                id,
                true,
                new Journey.Entry(Trigger.EVERY_EVENT, Condition.all(), List.of(), Journey.ReEntry.NEVER),
                null,
                null,
                List.of(),
                "",
                Map.of());
    }

    /** What an editor that starts with nothing has after these edits. */
    public static Journey edited(List<Long> seeds) {
        Journey journey = empty("walk");
        for (long seed : seeds) {
            journey = edit(journey, seed).apply(journey);
        }
        return journey;
    }

    /** An edit of any kind; it grows journeys more often than it shrinks them. */
    static Edit<Journey> edit(Journey journey, long seed) {
        Random random = new Random(seed);
        String some = id(journey, random);
        List<OutPort> ports = Ports.all(journey);
        Port port = ports.get(random.nextInt(ports.size())).port();
        Node fresh = node(journey, random);
        return switch (random.nextInt(18)) {
            case 0, 1 -> JourneyEdits.add(fresh, place(random));
            case 2, 3 -> JourneyEdits.addAfter(port, fresh, place(random));
            case 4 -> JourneyEdits.insert(fresh, port, place(random));
            case 5 -> JourneyEdits.splice(some, port);
            case 6, 7, 8 -> JourneyEdits.connect(port, some);
            case 9 -> JourneyEdits.disconnect(port);
            case 10 -> JourneyEdits.move(Map.of(some, place(random), id(journey, random) + "?", place(random)));
            case 11 -> JourneyEdits.remove(Set.of(some), random.nextBoolean());
            case 12 -> JourneyEdits.change(changed(journey, some, random), "condition");
            case 13 -> JourneyEdits.rename(some, "renamed_" + random.nextInt(4));
            case 14 ->
                JourneyEdits.paste(Fragment.of(journey, ids(journey, random)).movedBy(24, 24));
            case 15 ->
                JourneyEdits.align(
                        ids(journey, random), List.of(Alignment.values()).get(random.nextInt(8)));
            case 16 ->
                JourneyEdits.reconnect(
                        port, ports.get(random.nextInt(ports.size())).port());
            default -> settings(random);
        };
    }

    private static Edit<Journey> settings(Random random) {
        Condition some = condition(random);
        return switch (random.nextInt(4)) {
            case 0 -> JourneyEdits.name("Journey " + random.nextInt(3));
            case 1 -> JourneyEdits.activate(random.nextBoolean());
            case 2 -> JourneyEdits.goal(some, "purchase");
            default -> JourneyEdits.exitCriteria(random.nextBoolean() ? null : some, "purchase");
        };
    }

    static Condition condition(Random random) {
        return new Condition.OfEvent(
                Field.EVENT_TYPE, new Test(Operator.EQUALS, Value.text("type" + random.nextInt(3))));
    }

    static Node node(Journey journey, Random random) {
        NodeKind kind = List.of(NodeKind.values()).get(random.nextInt(NodeKind.values().length));
        return kind.create(FreshIds.of(journey).next(kind));
    }

    private static Node changed(Journey journey, String id, Random random) {
        Node node = Connections.find(journey, id).orElseGet(() -> new Node.Exit(id));
        return switch (node) {
            case Node.Pause pause -> new Node.Pause(id, random.nextInt(5000), pause.next());
            case Node.WaitUntil wait ->
                new Node.WaitUntil(id, condition(random), wait.timeout(), wait.next(), wait.timeoutNext());
            case Node other -> other;
        };
    }

    private static String id(Journey journey, Random random) {
        List<Node> nodes = journey.nodes();
        return nodes.isEmpty()
                ? "nobody"
                : nodes.get(random.nextInt(nodes.size())).id();
    }

    static Set<String> ids(Journey journey, Random random) {
        List<String> ids =
                new ArrayList<>(journey.nodes().stream().map(Node::id).toList());
        ids.removeIf(id -> random.nextBoolean());
        return new TreeSet<>(ids);
    }

    private static Journey.Position place(Random random) {
        return new Journey.Position(random.nextInt(40) * 10, random.nextInt(40) * 10);
    }
}
