package dev.rehearsal.ui.journeys.canvas;

import dev.rehearsal.journey.NodeKind;
import dev.rehearsal.ui.journeys.canvas.gesture.Placing;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The kinds of steps beside the canvas: dragged onto it, or added where the keyboard is. */
final class Palette extends StepList {
    private final JourneyCanvas canvas;
    private final CanvasMouse mouse;
    private @Nullable NodeKind dragged;

    Palette(JourneyCanvas canvas, CanvasMouse mouse, CanvasEdits edits) {
        super(2, kind -> {
            edits.add(kind, edits.beside());
            canvas.requestFocus();
        });
        this.canvas = canvas;
        this.mouse = mouse;
        getStyleClass().add("palette");
        setId("palette");
        search().setId("palette-search");
        Label title = new Label("STEPS");
        title.getStyleClass().add("section-label");
        Label hint = new Label("Drag a step onto the canvas, or onto a wire to put it in between.");
        hint.getStyleClass().add("secondary");
        hint.setWrapText(true);
        getChildren().addFirst(title);
        getChildren().add(hint);
    }

    @Override
    void prepare(ListCell<NodeKind> row) {
        row.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> dragged = row.getItem());
        row.addEventHandler(MouseEvent.MOUSE_DRAGGED, drag -> carry(drag, false));
        row.addEventHandler(MouseEvent.MOUSE_RELEASED, release -> {
            carry(release, true);
            dragged = null;
        });
    }

    private void carry(MouseEvent event, boolean dropped) {
        Point2D at = canvas.sceneToLocal(event.getSceneX(), event.getSceneY());
        boolean isPlacing = canvas.session().gesture() instanceof Placing;
        if (dragged != null && canvas.contains(at) && (isPlacing || !dropped)) {
            mouse.place(dragged, at, dropped);
            if (dropped) {
                canvas.requestFocus();
            }
        } else if (isPlacing) {
            canvas.session().cancel();
        }
    }
}
