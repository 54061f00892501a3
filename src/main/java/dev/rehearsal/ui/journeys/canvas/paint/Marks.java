package dev.rehearsal.ui.journeys.canvas.paint;

import dev.rehearsal.journey.Port;
import dev.rehearsal.ui.journeys.canvas.geometry.Card;
import dev.rehearsal.ui.journeys.canvas.geometry.Spot;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands out for a moment.
 *
 * @param selected the selected nodes
 * @param lead the one that the keyboard is at; null for none
 * @param port the way out that the keyboard is at, by its index; negative for none
 * @param wire the selected wire, or the one that something would be dropped on
 * @param hovered what the pointer is on
 * @param lifted cards that lie elsewhere for now: while they are dragged, or on their way
 * @param reachable the nodes that a wire may lead to while one is being drawn; the others step back
 * @param lit the cards and ways of a path that is shown; the others step back
 */
public record Marks(
        Set<String> selected,
        @Nullable String lead,
        int port,
        @Nullable Port wire,
        Spot hovered,
        Map<String, Card> lifted,
        Optional<Set<String>> reachable,
        Optional<Path> lit) {
    public static final Marks NONE =
            new Marks(Set.of(), null, -1, null, Spot.NOWHERE, Map.of(), Optional.empty(), Optional.empty());

    /** The way of one customer: nodes, and the ways out that were taken. */
    public record Path(Set<String> nodes, Set<Port> ways) {}

    /** Whether the card steps back. */
    boolean isFaded(String id) {
        return reachable.map(ids -> !ids.contains(id)).orElse(false)
                || lit.map(path -> !path.nodes().contains(id)).orElse(false);
    }

    boolean isFaded(Port way) {
        return lit.map(path -> !path.ways().contains(way)).orElse(false);
    }
}
