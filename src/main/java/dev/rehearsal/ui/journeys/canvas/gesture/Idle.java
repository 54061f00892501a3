package dev.rehearsal.ui.journeys.canvas.gesture;

import dev.rehearsal.journey.Port;
import dev.rehearsal.ui.journeys.canvas.geometry.Spot;

/** Nothing is going on but the pointer being on something. */
public record Idle(Spot hovered) implements Gesture {
    public static final Idle REST = new Idle(Spot.NOWHERE);

    @Override
    public Step moved(Pointer pointer, Plan plan) {
        return Step.to(new Idle(plan.hits().at(pointer.at())));
    }

    @Override
    public Step pressed(Pointer pointer, Plan plan) {
        if (pointer.button() == Pointer.Button.MIDDLE || pointer.hand()) {
            return Step.to(new Panning(pointer.screen()));
        }
        Spot spot = plan.hits().at(pointer.at());
        if (pointer.button() == Pointer.Button.SECOND) {
            return selecting(spot, plan);
        }
        return pointer.clicks() == 2 ? twice(spot, pointer) : once(spot, pointer, plan);
    }

    private static Step once(Spot spot, Pointer pointer, Plan plan) {
        return switch (spot) {
            case Spot.OnPort port -> Step.to(Linking.by(port.port(), pointer.at(), plan));
            case Spot.OnWireEnd end -> Step.to(Linking.by(end.wire(), pointer.at(), plan), chosen(end.wire()));
            case Spot.OnWireStart start -> Step.to(Rewiring.of(start.wire(), pointer.at()), chosen(start.wire()));
            case Spot.OnWire wire -> Step.to(new Idle(spot), chosen(wire.wire()));
            case Spot.OnCard card -> Step.to(new Pressed(card.id(), pointer));
            case Spot.Nowhere nowhere -> Step.to(Marquee.from(pointer, plan));
        };
    }

    private Step twice(Spot spot, Pointer pointer) {
        return switch (spot) {
            case Spot.OnCard card -> Step.to(this, new Act.Choose(Choice.of(card.id())), new Act.Open(card.id()));
            case Spot.OnWire wire -> Step.to(this, new Act.Offer(Wanted.into(wire.wire())));
            case Spot.OnWireEnd end -> Step.to(this, new Act.Offer(Wanted.into(end.wire())));
            case Spot.OnWireStart start -> Step.to(this, new Act.Offer(Wanted.into(start.wire())));
            case Spot.OnPort port -> Step.to(this, new Act.Offer(Wanted.after(port.port())));
            case Spot.Nowhere nowhere -> Step.to(this, new Act.Offer(Wanted.somewhere(pointer.at())));
        };
    }

    /** The second button opens a menu for what is under it; what is not selected yet becomes so. */
    private Step selecting(Spot spot, Plan plan) {
        return switch (spot) {
            case Spot.OnCard card ->
                plan.choice().nodes().contains(card.id())
                        ? Step.to(this)
                        : Step.to(this, new Act.Choose(Choice.of(card.id())));
            case Spot.OnPort port ->
                Step.to(this, new Act.Choose(Choice.of(port.port().node())));
            case Spot.OnWire wire -> Step.to(this, chosen(wire.wire()));
            case Spot.OnWireEnd end -> Step.to(this, chosen(end.wire()));
            case Spot.OnWireStart start -> Step.to(this, chosen(start.wire()));
            case Spot.Nowhere nowhere -> Step.to(this, new Act.Choose(Choice.NOTHING));
        };
    }

    private static Act chosen(Port wire) {
        return new Act.Choose(Choice.of(wire));
    }

    @Override
    public Step released(Pointer pointer, Plan plan) {
        return Step.to(this);
    }
}
