package dev.rehearsal.ui.journeys.canvas.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.Node;
import dev.rehearsal.journey.Port;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Trigger;
import dev.rehearsal.ui.journeys.canvas.geometry.Neighbours.Direction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A split with two arms that meet again: {@code split → up, down → end}, and {@code alone} far below. */
class NeighboursTest {
    private final CanvasGeometry geometry = CanvasGeometry.of(journey());

    private static Journey journey() {
        List<Node> nodes = List.of(
                new Node.Split("split", List.of(new Node.Split.Arm(1, "up"), new Node.Split.Arm(1, "down"))),
                new Node.Pause("up", 1, "end"),
                new Node.Pause("down", 1, "end"),
                new Node.Exit("end"),
                new Node.Exit("alone"));
        Map<String, Journey.Position> places = new HashMap<>();
        places.put("split", new Journey.Position(0, 0));
        places.put("up", new Journey.Position(320, -80));
        places.put("down", new Journey.Position(320, 60));
        places.put("end", new Journey.Position(640, 0));
        places.put("alone", new Journey.Position(320, 400));
        Journey.Entry entry = new Journey.Entry(Trigger.EVERY_EVENT, Condition.all(), List.of(), Journey.ReEntry.NEVER);
        return new Journey("j", "J", true, entry, null, null, nodes, "split", places);
    }

    @ParameterizedTest
    @CsvSource({
        "split, RIGHT, down",
        "up, RIGHT, end",
        "end, LEFT, down",
        "down, LEFT, split",
        "up, DOWN, down",
        "down, UP, up",
        "down, DOWN, alone",
        "alone, UP, down",
        "alone, LEFT, split"
    })
    void theArrowsGoAlongTheWiresAndElseToWhatLiesThere(String from, Direction direction, String to) {
        assertThat(new Neighbours(geometry).of(from, direction)).contains(to);
    }

    @Test
    void theEntryIsBeforeTheStart() {
        assertThat(new Neighbours(geometry).of("split", Direction.LEFT)).contains("");
        assertThat(new Neighbours(geometry).of("", Direction.RIGHT)).contains("split");
        assertThat(new Neighbours(geometry).of("", Direction.LEFT)).isEmpty();
    }

    @Test
    void aCardGrowsWithItsWaysOutAndTheirPortsStayInside() {
        Card card = Card.at("branch", 0, 0, 6);
        assertThat(card.box().height()).isGreaterThan(Card.HEIGHT);
        assertThat(card.ports())
                .hasSize(6)
                .allSatisfy(port -> assertThat(card.box().contains(port)).isTrue());
    }

    @Test
    void insertionPushesOnlyWhatComesAfter() {
        Wire wire = geometry.wire(new Port("split", 0)).orElseThrow();
        Room room = new Room(geometry);
        Journey.Position place = room.on(wire);
        Map<String, Journey.Position> pushed = room.pushed(wire, place);
        assertThat(pushed.keySet()).containsExactlyInAnyOrder("up", "end");
        assertThat(pushed.get("up")).satisfies(up -> assertThat(up.x()).isGreaterThan(place.x() + Card.WIDTH));
    }
}
