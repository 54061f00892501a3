package dev.rehearsal.ui.journeys.canvas;

import dev.rehearsal.journey.Port;
import dev.rehearsal.ui.journeys.canvas.geometry.FlowOrder;
import dev.rehearsal.ui.journeys.canvas.geometry.Neighbours;
import dev.rehearsal.ui.journeys.canvas.geometry.Neighbours.Direction;
import dev.rehearsal.ui.journeys.canvas.gesture.Choice;
import dev.rehearsal.ui.journeys.canvas.gesture.Linking;
import dev.rehearsal.ui.journeys.canvas.gesture.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Going from node to node by the keyboard. */
final class CanvasWalk {
    private final CanvasSession session;

    CanvasWalk(CanvasSession session) {
        this.session = session;
    }

    /** To the neighbour in this direction; while a wire is drawn, to the next node that it may lead to. */
    void towards(Direction direction) {
        if (session.gesture() instanceof Linking linking && linking.isByKeys()) {
            Linking next = linking.walked(direction, session.plan());
            session.take(new Step(next, List.of()));
            revealTarget(next.over());
            return;
        }
        String lead = session.choice().lead();
        if (lead == null) {
            go(Port.ENTRY_ID);
        } else {
            new Neighbours(session.geometry()).of(lead, direction).ifPresent(this::go);
        }
    }

    /** To the next one in the order of the flow, or the one before; false at its ends. */
    boolean onwards(int by) {
        List<String> order = FlowOrder.of(session.geometry().journey());
        String lead = session.choice().lead();
        int next = lead == null ? (by > 0 ? 0 : order.size() - 1) : order.indexOf(lead) + by;
        if (next < 0 || next >= order.size()) {
            return false;
        }
        go(order.get(next));
        return true;
    }

    void toFirst() {
        go(Port.ENTRY_ID);
    }

    void toLast() {
        go(FlowOrder.of(session.geometry().journey()).getLast());
    }

    /** To the next way out of the node, or the one before. */
    void port(int by) {
        String lead = session.choice().lead();
        int ports = lead == null ? 0 : session.geometry().ports(lead).size();
        if (ports > 0) {
            int now = session.choice().port();
            int next = now < 0 ? (by > 0 ? 0 : ports - 1) : Math.floorMod(now + by, ports);
            session.choose(session.choice().atPort(next));
        }
    }

    /** Along the way out that the keyboard is at. */
    void follow() {
        String lead = session.choice().lead();
        if (lead != null) {
            session.geometry()
                    .wire(new Port(lead, Math.max(0, session.choice().port())))
                    .ifPresent(wire -> go(wire.to()));
        }
    }

    private void go(String id) {
        session.choose(Choice.of(id));
        session.reveal(id);
    }

    void revealTarget(@Nullable String id) {
        if (id != null) {
            session.reveal(id);
        }
    }
}
