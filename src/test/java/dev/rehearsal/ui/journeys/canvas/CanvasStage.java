package dev.rehearsal.ui.journeys.canvas;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.ui.ViewTest;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Parent;

/** The canvas over a journey in memory, as large as the window. */
abstract class CanvasStage extends ViewTest {
    ModelInMemory model = new ModelInMemory(Journeys.empty());
    private Optional<CanvasPane> shown = Optional.empty();

    Journey journey() {
        return Journeys.empty();
    }

    @Override
    protected Parent root() {
        return over(journey());
    }

    private Parent over(Journey journey) {
        model = new ModelInMemory(journey);
        CanvasPane pane = new CanvasPane(model, new Pasteboard());
        shown = Optional.of(pane);
        pane.getStylesheets()
                .add(Objects.requireNonNull(getClass().getResource("/styles/journeys.css"))
                        .toExternalForm());
        return pane;
    }

    final CanvasPane pane() {
        return shown.orElseThrow();
    }

    final void show(Journey journey) {
        interact(() -> stage().getScene().setRoot(over(journey)));
        interact(() -> {
            pane().session().fit();
            pane().canvas().requestFocus();
        });
    }

    /** A point of the plane, on the screen. */
    final Point2D onScreen(double x, double y) {
        return pane().canvas().localToScreen(pane().session().viewport().toScreen(new Point2D(x, y)));
    }
}
