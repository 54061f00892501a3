package dev.rehearsal.ui.journeys.canvas.gesture;

import dev.rehearsal.journey.NodeKind;
import dev.rehearsal.journey.Port;
import dev.rehearsal.ui.journeys.canvas.geometry.Card;
import dev.rehearsal.ui.journeys.canvas.geometry.Snapping;
import dev.rehearsal.ui.journeys.canvas.geometry.Wire;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;

/**
 * A new step is dragged in from the palette.
 *
 * @param at the pointer, which holds the card by its middle
 * @param into the wire that it would be put into; null for none
 */
public record Placing(NodeKind kind, Point2D at, @Nullable Port into) implements Gesture {
    public static Placing of(NodeKind kind, Point2D at) {
        return new Placing(kind, at, null);
    }

    @Override
    public Step moved(Pointer pointer, Plan plan) {
        Port wire = kind == NodeKind.EXIT
                ? null
                : plan.hits().wireAt(pointer.at()).map(Wire::from).orElse(null);
        return Step.to(new Placing(kind, pointer.at(), wire));
    }

    /** Where the card would lie. */
    public Card card() {
        return Card.at(
                kind.type(),
                Snapping.onGrid(at.getX() - Card.WIDTH / 2),
                Snapping.onGrid(at.getY() - Card.HEIGHT / 2),
                1);
    }

    @Override
    public Step released(Pointer pointer, Plan plan) {
        Wanted wanted = into == null ? Wanted.somewhere(at) : Wanted.into(into);
        Additions.Added added = Additions.of(kind, wanted, plan.geometry());
        return Step.to(Idle.REST, new Act.Change(added.edit()), new Act.Choose(Choice.of(added.id())));
    }
}
