package dev.rehearsal.ui.journeys.canvas.gesture;

import dev.rehearsal.edit.Edit;
import dev.rehearsal.journey.FreshIds;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.JourneyEdits;
import dev.rehearsal.journey.Node;
import dev.rehearsal.journey.NodeKind;
import dev.rehearsal.journey.Port;
import dev.rehearsal.ui.journeys.canvas.geometry.CanvasGeometry;
import dev.rehearsal.ui.journeys.canvas.geometry.Card;
import dev.rehearsal.ui.journeys.canvas.geometry.Room;
import dev.rehearsal.ui.journeys.canvas.geometry.Wire;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** New nodes in the right place: never on top of another one, and what comes after an insertion makes way. */
public final class Additions {
    /** The edit, and the id that the new node will have. */
    public record Added(String id, Edit<Journey> edit) {}

    private Additions() {}

    public static Added of(NodeKind kind, Wanted wanted, CanvasGeometry geometry) {
        Node node = kind.create(FreshIds.of(geometry.journey()).next(kind));
        Port after = wanted.after();
        Optional<Wire> wire = after == null ? Optional.empty() : geometry.wire(after);
        if (wanted.into() && wire.isPresent() && kind != NodeKind.EXIT) {
            return new Added(node.id(), inserting(node, wire.get(), geometry));
        }
        Journey.Position at = place(wanted, geometry);
        return new Added(
                node.id(), after == null ? JourneyEdits.add(node, at) : JourneyEdits.addAfter(after, node, at));
    }

    private static Journey.Position place(Wanted wanted, CanvasGeometry geometry) {
        Room room = new Room(geometry);
        if (wanted.at() != null) {
            return room.at(wanted.at());
        }
        Port after = wanted.after();
        Optional<Card> card = after == null ? Optional.empty() : geometry.card(after.node());
        return card.isPresent() && after != null
                ? room.after(card.get(), after.index())
                : room.near(geometry.bounds().right() + 96, geometry.bounds().y());
    }

    private static Edit<Journey> inserting(Node node, Wire wire, CanvasGeometry geometry) {
        Room room = new Room(geometry);
        Journey.Position at = room.on(wire);
        Edit<Journey> insert = JourneyEdits.insert(node, wire.from(), at);
        Map<String, Journey.Position> pushed = room.pushed(wire, at);
        return pushed.isEmpty()
                ? insert
                : JourneyEdits.together(insert.label(), List.of(insert, JourneyEdits.move(pushed)));
    }

    /** A node that is there already, put into a wire. */
    static Edit<Journey> splicing(String id, Port into, CanvasGeometry geometry, Edit<Journey> move) {
        Edit<Journey> splice = JourneyEdits.splice(id, into);
        Optional<Wire> wire = geometry.wire(into);
        if (wire.isEmpty()) {
            return move;
        }
        Room room = new Room(geometry);
        Journey.Position at = room.on(wire.get());
        return JourneyEdits.together(
                splice.label(),
                List.of(splice, JourneyEdits.move(Map.of(id, at)), JourneyEdits.move(room.pushed(wire.get(), at))));
    }
}
