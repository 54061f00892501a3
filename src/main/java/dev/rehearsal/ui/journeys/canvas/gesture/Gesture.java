package dev.rehearsal.ui.journeys.canvas.gesture;

/**
 * What is going on between pressing and letting go. Nothing of it is in the journey before it ends well, so that Escape
 * leaves everything as it was, and a drag is one step of the history.
 */
public sealed interface Gesture permits Idle, Pressed, Dragging, Linking, Rewiring, Panning, Marquee, Placing {
    default Step pressed(Pointer pointer, Plan plan) {
        return Step.to(this);
    }

    /** The pointer went elsewhere, with a button down or not. */
    Step moved(Pointer pointer, Plan plan);

    default Step released(Pointer pointer, Plan plan) {
        return Step.to(Idle.REST);
    }
}
