package dev.rehearsal.ui.simulator;

import java.util.OptionalInt;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What mouse and keys do to a timeline: click to put the playhead, drag it or the axis to move it, drag elsewhere to go
 * closer, wheel to zoom, double-click to see everything again.
 */
final class TimelineMouse {
    private static final double CLOSER = 0.8;
    private static final double STEP = 0.2;
    private static final double SHORTEST_DRAG = 4;

    /** What a press began. */
    private enum Gesture {
        NONE,
        BRUSH,
        PLAYHEAD
    }

    private final TimelineView view;
    private final TimelineModel model;
    private final PlayheadModel playhead;
    private final Tooltip tooltip = new Tooltip();
    private Gesture gesture = Gesture.NONE;
    private double pressedAt;

    TimelineMouse(TimelineView view, TimelineModel model, PlayheadModel playhead) {
        this.view = view;
        this.model = model;
        this.playhead = playhead;
    }

    void listen() {
        tooltip.setShowDelay(Duration.millis(150));
        tooltip.setShowDuration(Duration.INDEFINITE);
        view.setOnMouseMoved(this::moved);
        view.setOnMouseExited(mouse -> Tooltip.uninstall(view, tooltip));
        view.setOnMousePressed(this::pressed);
        view.setOnMouseDragged(this::dragged);
        view.setOnMouseReleased(this::released);
        view.setOnMouseClicked(mouse -> {
            if (mouse.getButton() == MouseButton.PRIMARY && mouse.getClickCount() == 2) {
                model.reset();
            }
        });
        view.setOnScroll(this::scrolled);
        view.setOnKeyPressed(this::typed);
    }

    private void moved(MouseEvent mouse) {
        TimelineBins shown = view.bins();
        OptionalInt bin = view.binAt(mouse.getX());
        if (shown == null || bin.isEmpty()) {
            Tooltip.uninstall(view, tooltip);
        } else {
            tooltip.setText(model.describe(shown, bin.getAsInt()));
            Tooltip.install(view, tooltip);
        }
    }

    private void pressed(MouseEvent mouse) {
        view.requestFocus();
        pressedAt = mouse.getX();
        if (mouse.getButton() != MouseButton.PRIMARY || mouse.getX() < TimelineDrawing.GUTTER) {
            gesture = Gesture.NONE;
        } else if (mouse.getY() < TimelineDrawing.AXIS || view.isOnPlayhead(mouse.getX())) {
            gesture = Gesture.PLAYHEAD;
            seek(mouse);
        } else {
            gesture = Gesture.BRUSH;
        }
    }

    private void dragged(MouseEvent mouse) {
        switch (gesture) {
            case BRUSH -> view.showBrush(pressedAt, mouse.getX());
            case PLAYHEAD -> seek(mouse);
            case NONE -> {}
        }
    }

    private void released(MouseEvent mouse) {
        TimeAxis axis = axis();
        if (gesture == Gesture.BRUSH && axis != null) {
            if (Math.abs(mouse.getX() - pressedAt) >= SHORTEST_DRAG) {
                model.brush(
                        axis.time(pressedAt - TimelineDrawing.GUTTER),
                        axis.time(mouse.getX() - TimelineDrawing.GUTTER));
            } else if (mouse.getClickCount() == 1) {
                seek(mouse);
            }
        }
        gesture = Gesture.NONE;
        view.hideBrush();
    }

    private void seek(MouseEvent mouse) {
        TimeAxis axis = axis();
        if (axis != null) {
            playhead.seek(axis.time(mouse.getX() - TimelineDrawing.GUTTER));
        }
    }

    private @Nullable TimeAxis axis() {
        TimeSpan span = model.span();
        return span == null ? null : view.axis(span);
    }

    private void scrolled(ScrollEvent wheel) {
        TimeAxis axis = axis();
        if (axis == null) {
            return;
        }
        if (Math.abs(wheel.getDeltaX()) > Math.abs(wheel.getDeltaY())) {
            model.move(wheel.getDeltaX() < 0 ? STEP / 4 : -STEP / 4);
        } else if (wheel.getDeltaY() != 0) {
            double share = axis.share(wheel.getX() - TimelineDrawing.GUTTER);
            model.zoom(wheel.getDeltaY() > 0 ? CLOSER : 1 / CLOSER, share);
        }
        wheel.consume();
    }

    /** Keys by what they type as well as by their place, so that plus is plus on every keyboard. */
    private void typed(KeyEvent key) {
        boolean known = true;
        switch (key.getCode()) {
            case PLUS, ADD, EQUALS -> model.zoom(CLOSER, 0.5);
            case MINUS, SUBTRACT -> model.zoom(1 / CLOSER, 0.5);
            case LEFT -> model.move(-STEP);
            case RIGHT -> model.move(STEP);
            case DIGIT0, NUMPAD0 -> model.reset();
            case SPACE -> playhead.playOrPause();
            case END -> playhead.end();
            default -> known = false;
        }
        if (known) {
            key.consume();
        }
    }
}
