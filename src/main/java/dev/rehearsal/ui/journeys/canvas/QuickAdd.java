package dev.rehearsal.ui.journeys.canvas;

import dev.rehearsal.journey.NodeKind;
import dev.rehearsal.journey.Port;
import dev.rehearsal.ui.journeys.canvas.geometry.Card;
import dev.rehearsal.ui.journeys.canvas.geometry.Curve;
import dev.rehearsal.ui.journeys.canvas.geometry.Wire;
import dev.rehearsal.ui.journeys.canvas.gesture.Wanted;
import java.util.Arrays;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The list of steps right where a new one is wanted. */
final class QuickAdd extends StepList {
    private static final double WIDTH = 264;
    private static final double HEIGHT = 300;

    private final JourneyCanvas canvas;
    private final CanvasSession session;

    QuickAdd(JourneyCanvas canvas, CanvasEdits edits) {
        super(1, kind -> take(canvas, edits, kind));
        this.canvas = canvas;
        this.session = canvas.session();
        getStyleClass().add("quick-add");
        setId("quick-add");
        search().setId("quick-add-search");
        setManaged(false);
        setVisible(false);
        session.wantedProperty().subscribe(this::show);
        session.viewportProperty().subscribe(view -> place());
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                session.wantedProperty().set(null);
                canvas.requestFocus();
                key.consume();
            }
        });
    }

    private static void take(JourneyCanvas canvas, CanvasEdits edits, NodeKind kind) {
        Wanted wanted = canvas.session().wantedProperty().get();
        if (wanted != null) {
            canvas.session().wantedProperty().set(null);
            edits.add(kind, wanted);
            canvas.requestFocus();
        }
    }

    private void show(@Nullable Wanted wanted) {
        setVisible(wanted != null);
        if (wanted != null) {
            offer(Arrays.stream(NodeKind.values())
                    .filter(kind -> !wanted.into() || kind != NodeKind.EXIT)
                    .toList());
            place();
            swallowLetter();
            search().requestFocus();
        }
    }

    /** Where the step will be, but all of it on the screen. */
    private void place() {
        Wanted wanted = session.wantedProperty().get();
        if (wanted == null) {
            return;
        }
        Point2D at = session.viewport().toScreen(place(wanted));
        double x = Math.clamp(at.getX(), 8, Math.max(8, canvas.getWidth() - WIDTH - 8));
        double y = Math.clamp(at.getY() - 20, 8, Math.max(8, canvas.getHeight() - HEIGHT - 8));
        resizeRelocate(Math.rint(x), Math.rint(y), WIDTH, Math.min(HEIGHT, canvas.getHeight() - 16));
    }

    private Point2D place(Wanted wanted) {
        Port after = wanted.after();
        if (after == null) {
            return wanted.at() == null ? Point2D.ZERO : wanted.at();
        }
        Optional<Point2D> wire =
                wanted.into() ? session.geometry().wire(after).map(Wire::curve).map(Curve::middle) : Optional.empty();
        Point2D port = session.geometry().place(after).orElse(Point2D.ZERO);
        Point2D beside = wanted.at() == null ? port.add(72, 0) : wanted.at().subtract(Card.WIDTH / 2, 0);
        return wire.orElse(beside);
    }
}
