package dev.rehearsal.ui.journeys.canvas.gesture;

import dev.rehearsal.journey.Connections;
import dev.rehearsal.journey.JourneyEdits;
import dev.rehearsal.journey.Port;
import dev.rehearsal.ui.journeys.canvas.geometry.Card;
import dev.rehearsal.ui.journeys.canvas.geometry.Neighbours;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;

/**
 * A wire is drawn from a way out, by the mouse or by the keyboard.
 *
 * @param from the way out
 * @param began where the pointer was pressed; null when the keyboard draws
 * @param to where the wire ends for now
 * @param allowed the nodes that it may lead to
 * @param over the node that it leads to for now; null over nothing
 * @param refusal why it may not lead there
 * @param typed what was typed to find a node
 */
public record Linking(
        Port from,
        @Nullable Point2D began,
        Point2D to,
        Set<String> allowed,
        @Nullable String over,
        Optional<String> refusal,
        String typed)
        implements Gesture {
    private static final double CLICK = 4;

    static Linking by(Port from, Point2D began, Plan plan) {
        return new Linking(from, began, began, Connections.allowed(plan.journey(), from), null, Optional.empty(), "");
    }

    /** Begun by the keyboard: the arrows or letters say where it leads. */
    public static Linking byKeys(Port from, Plan plan) {
        Point2D start = plan.geometry().place(from).orElse(Point2D.ZERO);
        Linking linking = new Linking(
                from, null, start.add(80, 0), Connections.allowed(plan.journey(), from), null, Optional.empty(), "");
        return linking.walked(Neighbours.Direction.RIGHT, plan);
    }

    public boolean isByKeys() {
        return began == null;
    }

    @Override
    public Step moved(Pointer pointer, Plan plan) {
        if (isByKeys()) {
            return Step.to(this);
        }
        String target = plan.hits()
                .cardAt(pointer.at())
                .map(Card::id)
                .filter(id -> !id.equals(from.node()))
                .orElse(null);
        return Step.to(leading(target, pointer.at(), typed, plan));
    }

    private Linking leading(@Nullable String target, Point2D end, String letters, Plan plan) {
        Optional<String> why = target == null || allowed.contains(target)
                ? Optional.empty()
                : Connections.refusal(plan.journey(), from, target);
        return new Linking(from, began, end, allowed, target, why, letters);
    }

    /** The next node in this direction that the wire may lead to. */
    public Linking walked(Neighbours.Direction direction, Plan plan) {
        Point2D start = over == null
                ? plan.geometry().place(from).orElse(to)
                : plan.geometry().card(over).map(card -> card.box().centre()).orElse(to);
        return new Neighbours(plan.geometry())
                .beside(
                        start,
                        direction,
                        card -> allowed.contains(card.id()) && !card.id().equals(over))
                .map(id -> at(id, typed, plan))
                .orElse(this);
    }

    /** The first node, from above, whose title begins with what was typed so far, or has it inside. */
    public Linking typing(String letters, Plan plan) {
        String wish = (typed + letters).toLowerCase(Locale.ROOT);
        return plan.geometry().cards().stream()
                .filter(card -> allowed.contains(card.id()))
                .filter(card -> title(card, plan).contains(wish))
                .min(Comparator.comparing((Card card) -> !title(card, plan).startsWith(wish))
                        .thenComparingDouble(card -> card.box().y())
                        .thenComparingDouble(card -> card.box().x()))
                .map(card -> at(card.id(), wish, plan))
                .orElse(this);
    }

    private static String title(Card card, Plan plan) {
        return plan.titles().apply(card.id()).toLowerCase(Locale.ROOT);
    }

    private Linking at(String id, String letters, Plan plan) {
        return leading(id, plan.geometry().card(id).map(Card::in).orElse(to), letters, plan);
    }

    @Override
    public Step released(Pointer pointer, Plan plan) {
        if (isByKeys()) {
            return Step.to(this);
        }
        boolean isClick = began != null && pointer.at().distance(began) < plan.pixels(CLICK);
        if (isClick) {
            return plan.geometry().wire(from).isPresent() && !isOnPort(plan)
                    ? Step.to(Idle.REST)
                    : Step.to(Idle.REST, new Act.Offer(Wanted.after(from)));
        }
        if (over == null) {
            return Step.to(
                    Idle.REST, new Act.Offer(Wanted.after(from, pointer.at().add(Card.WIDTH / 2, 0))));
        }
        return done();
    }

    /** Whether it was the port that was pressed, and not the end of its wire. */
    private boolean isOnPort(Plan plan) {
        return began != null
                && plan.geometry()
                        .place(from)
                        .map(place -> place.distance(began) < plan.pixels(12))
                        .orElse(false);
    }

    /** The wire is there, if it may be. */
    public Step done() {
        return over == null || refusal.isPresent()
                ? Step.to(Idle.REST)
                : Step.to(Idle.REST, new Act.Change(JourneyEdits.connect(from, over)));
    }
}
