package dev.rehearsal.ui.journeys.canvas.geometry;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.Node;
import dev.rehearsal.journey.OutPort;
import dev.rehearsal.journey.Port;
import dev.rehearsal.journey.Ports;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;

/**
 * Where the cards, ports and wires of one journey lie, and what lies at a place. Immutable, except that what only some
 * questions need is put together when the first of them is asked; to be used by one thread.
 */
public final class CanvasGeometry {
    private final Journey journey;
    private final Map<String, Shape> shapes;
    private final Map<String, Card> cards;
    private final Map<Port, Wire> wires;
    private final Map<String, List<Wire>> wiresOf = new HashMap<>();
    private @Nullable Buckets<Card> cardsByPlace;
    private @Nullable Buckets<Wire> wiresByPlace;

    /** What a node's card looks like wherever it lies; null stands for the entry. */
    private record Shape(@Nullable Node node, List<OutPort> ports) {}

    private CanvasGeometry(Journey journey, Map<String, Shape> shapes, Map<String, Card> cards) {
        this.journey = journey;
        this.shapes = shapes;
        this.cards = cards;
        this.wires = new LinkedHashMap<>();
        cards.values().forEach(this::wire);
    }

    public static CanvasGeometry of(Journey journey) {
        return of(journey, null);
    }

    /** The geometry of a journey after an edit; what the edit left alone is taken over from {@code before}. */
    public static CanvasGeometry of(Journey journey, @Nullable CanvasGeometry before) {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put(Port.ENTRY_ID, new Shape(null, List.of(Ports.entry(journey))));
        for (Node node : journey.nodes()) {
            Shape old = before == null ? null : before.shapes.get(node.id());
            shapes.put(node.id(), old != null && node.equals(old.node()) ? old : new Shape(node, Ports.of(node)));
        }
        Map<String, Journey.Position> places = Placement.of(journey);
        Map<String, Card> cards = new LinkedHashMap<>();
        shapes.forEach((id, shape) -> {
            Journey.Position place = places.getOrDefault(id, new Journey.Position(0, 0));
            cards.put(id, Card.at(id, place.x(), place.y(), shape.ports().size()));
        });
        return new CanvasGeometry(journey, shapes, cards);
    }

    private void wire(Card card) {
        for (OutPort out : ports(card.id())) {
            Card target = out.target() == null ? null : cards.get(out.target());
            if (target != null) {
                Point2D from = card.ports().get(out.port().index());
                Wire wire = new Wire(out.port(), target.id(), Curve.between(from, target.in()));
                wires.put(out.port(), wire);
                wiresOf.computeIfAbsent(card.id(), id -> new ArrayList<>()).add(wire);
                wiresOf.computeIfAbsent(target.id(), id -> new ArrayList<>()).add(wire);
            }
        }
    }

    public Journey journey() {
        return journey;
    }

    /** All cards, the entry's first. */
    public Collection<Card> cards() {
        return cards.values();
    }

    public Collection<Wire> wires() {
        return wires.values();
    }

    public Optional<Card> card(String id) {
        return Optional.ofNullable(cards.get(id));
    }

    public Optional<Wire> wire(Port from) {
        return Optional.ofNullable(wires.get(from));
    }

    /** The node; empty for the entry, too. */
    public Optional<Node> node(String id) {
        return Optional.ofNullable(shapes.get(id)).map(Shape::node);
    }

    public List<OutPort> ports(String id) {
        Shape shape = shapes.get(id);
        return shape == null ? List.of() : shape.ports();
    }

    public Optional<Point2D> place(Port port) {
        return card(port.node())
                .filter(card -> port.index() < card.ports().size())
                .map(card -> card.ports().get(port.index()));
    }

    /** The wires that begin or end at the node. */
    public List<Wire> wiresOf(String id) {
        return wiresOf.getOrDefault(id, List.of());
    }

    public boolean isConnected(String id) {
        return wiresOf.containsKey(id);
    }

    /** The cards that the box touches. */
    public List<Card> cardsIn(Box box) {
        if (cardsByPlace == null) {
            cardsByPlace = new Buckets<>(cards.values(), Card::box);
        }
        return cardsByPlace.near(box).stream()
                .filter(card -> card.box().meets(box))
                .toList();
    }

    /** The wires that may show in the box. */
    public List<Wire> wiresIn(Box box) {
        if (wiresByPlace == null) {
            wiresByPlace = new Buckets<>(wires.values(), wire -> wire.curve().bounds());
        }
        return wiresByPlace.near(box).stream()
                .filter(wire -> wire.curve().bounds().meets(box))
                .toList();
    }

    /** What a marquee takes: the nodes whose cards it touches, and the entry. */
    public Set<String> touched(Box marquee) {
        return cardsIn(marquee).stream().map(Card::id).collect(Collectors.toSet());
    }

    /** The box around everything; the entry is always there. */
    public Box bounds() {
        return Box.around(cards.values().stream().map(Card::box).toList()).orElseThrow();
    }

    public Optional<Box> bounds(Collection<String> ids) {
        return Box.around(
                ids.stream().flatMap(id -> card(id).stream()).map(Card::box).toList());
    }
}
