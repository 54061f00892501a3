package dev.rehearsal.ui.journeys.canvas;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.Node;
import dev.rehearsal.journey.NodeKind;
import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.MessageSpec;
import dev.rehearsal.rule.Operator;
import dev.rehearsal.rule.SendTime;
import dev.rehearsal.rule.Test;
import dev.rehearsal.rule.Trigger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Journeys to look at and to work on. */
final class Journeys {
    private Journeys() {}

    static Journey empty() {
        return journey(List.of(), "", Map.of());
    }

    /** A wait of a day that leads to an exit, side by side. */
    static Journey small() {
        return journey(
                List.of(new Node.Pause("wait", 1440, "exit"), new Node.Exit("exit")),
                "wait",
                Map.of("", at(-320, 0), "wait", at(0, 0), "exit", at(320, 0)));
    }

    /** Ten steps: a cart that was left, two ways of reminding, and waiting for the purchase. */
    static Journey cart() {
        List<Node> nodes = List.of(
                new Node.Pause("hour", 60, "split"),
                new Node.Split("split", List.of(new Node.Split.Arm(60, "mail"), new Node.Split.Arm(40, "push"))),
                new Node.Message("mail", send("email", "cart_reminder"), "bought"),
                new Node.Message("push", send("push", "cart_push"), "bought"),
                new Node.WaitUntil("bought", event("purchase"), OptionalInt.of(2880), "thanks", "worth"),
                new Node.Perform("thanks", List.of(new Action.AddToSegment("came_back")), "end"),
                new Node.Branch("worth", List.of(new Node.Branch.Arm(event("login"), "morning")), "end"),
                new Node.WaitTime("morning", 540, Set.of(), "offer"),
                new Node.Message("offer", send("sms", null), null),
                new Node.Exit("end"));
        Map<String, Journey.Position> places = new HashMap<>();
        places.put("", at(-320, 160));
        places.put("hour", at(0, 160));
        places.put("split", at(320, 160));
        places.put("mail", at(672, 96));
        places.put("push", at(672, 224));
        places.put("bought", at(1000, 160));
        places.put("thanks", at(1336, 64));
        places.put("worth", at(1336, 256));
        places.put("end", at(1680, 128));
        places.put("morning", at(1680, 256));
        places.put("offer", at(2000, 256));
        return journey(nodes, "hour", places);
    }

    /** A chain of waits, branches and messages in rows, so many nodes long; placed on a lattice. */
    static Journey large(int size) {
        List<Node> nodes = new ArrayList<>();
        Map<String, Journey.Position> places = new HashMap<>();
        int rows = (int) Math.max(5, Math.sqrt(size / 2.0));
        for (int i = 0; i < size; i++) {
            String id = "n" + i;
            String next = i + rows < size ? "n" + (i + rows) : null;
            String other = i + rows + 1 < size && (i + 1) % rows != 0 ? "n" + (i + rows + 1) : null;
            nodes.add(
                    switch (i % 5) {
                        case 0 -> new Node.Pause(id, 60 * (i % 72 + 1), next);
                        case 1 -> new Node.Message(id, send("email", "template_" + i % 12), next);
                        case 2 -> new Node.Branch(id, List.of(new Node.Branch.Arm(event("purchase"), next)), other);
                        case 3 ->
                            new Node.Split(id, List.of(new Node.Split.Arm(60, next), new Node.Split.Arm(40, other)));
                        default -> new Node.WaitUntil(id, event("login"), OptionalInt.of(1440), next, other);
                    });
            places.put(id, at(336 * Math.floorDiv(i, rows), 120 * (i % rows)));
        }
        return journey(nodes, "n0", places);
    }

    static Journey journey(List<Node> nodes, String start, Map<String, Journey.Position> places) {
        return new Journey(
                "cart",
                "Cart recovery",
                true,
                new Journey.Entry(Trigger.EVERY_EVENT, event("cart_add"), List.of(), Journey.ReEntry.NEVER),
                null,
                null,
                nodes,
                start,
                places);
    }

    static Journey.Position at(double x, double y) {
        return new Journey.Position(x, y);
    }

    static Node node(NodeKind kind, String id) {
        return kind.create(id);
    }

    static Action.Send mail(String template) {
        return send(Action.Send.EMAIL, template);
    }

    private static Action.Send send(String channel, @Nullable String template) {
        return new Action.Send(
                channel, false, new MessageSpec(template, null, OptionalInt.empty(), null, SendTime.IMMEDIATE));
    }

    private static Condition event(String type) {
        return new Condition.OfEvent(Field.EVENT_TYPE, new Test(Operator.EQUALS, Value.text(type)));
    }
}
