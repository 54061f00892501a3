package dev.rehearsal.ui.journeys.canvas.gesture;

import java.util.List;

/** What came of an event: the gesture that goes on, and what is to be done. */
public record Step(Gesture next, List<Act> acts) {
    public Step {
        acts = List.copyOf(acts);
    }

    static Step to(Gesture next, Act... acts) {
        return new Step(next, List.of(acts));
    }
}
