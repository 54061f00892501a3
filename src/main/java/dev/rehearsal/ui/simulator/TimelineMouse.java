package dev.rehearsal.ui.simulator;

import java.util.OptionalInt;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;

/** What mouse and keys do to a timeline: drag to go closer, wheel to zoom, double-click to see everything again. */
final class TimelineMouse {
    private static final double CLOSER = 0.8;
    private static final double STEP = 0.2;
    private static final double SHORTEST_DRAG = 4;

    private final TimelineView view;
    private final TimelineModel model;
    private final Tooltip tooltip = new Tooltip();
    private double pressedAt = Double.NaN;

    TimelineMouse(TimelineView view, TimelineModel model) {
        this.view = view;
        this.model = model;
    }

    void listen() {
        tooltip.setShowDelay(Duration.millis(150));
        tooltip.setShowDuration(Duration.INDEFINITE);
        view.setOnMouseMoved(this::moved);
        view.setOnMouseExited(mouse -> Tooltip.uninstall(view, tooltip));
        view.setOnMousePressed(this::pressed);
        view.setOnMouseDragged(mouse -> {
            if (!Double.isNaN(pressedAt)) {
                view.showBrush(pressedAt, mouse.getX());
            }
        });
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
        pressedAt = mouse.getButton() == MouseButton.PRIMARY && mouse.getX() >= TimelineView.GUTTER
                ? mouse.getX()
                : Double.NaN;
    }

    private void released(MouseEvent mouse) {
        TimelineBins shown = view.bins();
        if (shown != null && Math.abs(mouse.getX() - pressedAt) >= SHORTEST_DRAG) {
            TimeAxis axis = view.axis(shown);
            model.brush(axis.time(pressedAt - TimelineView.GUTTER), axis.time(mouse.getX() - TimelineView.GUTTER));
        }
        pressedAt = Double.NaN;
        view.hideBrush();
    }

    private void scrolled(ScrollEvent wheel) {
        TimelineBins shown = view.bins();
        if (shown != null && wheel.getDeltaY() != 0) {
            double share = view.axis(shown).share(wheel.getX() - TimelineView.GUTTER);
            model.zoom(wheel.getDeltaY() > 0 ? CLOSER : 1 / CLOSER, share);
            wheel.consume();
        }
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
            default -> known = false;
        }
        if (known) {
            key.consume();
        }
    }
}
