package dev.rehearsal.ui.journeys.canvas;

import dev.rehearsal.ui.kit.Icons;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Zoom, fit, tidy up, map and keys by the mouse. */
final class ZoomBar extends HBox {
    private static final double CLOSER = 1.25;

    ZoomBar(CanvasSession session, Runnable toggleMap, Runnable showKeys) {
        getStyleClass().add("zoom-bar");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Button zoom = new Button();
        zoom.getStyleClass().addAll("quiet", "zoom-figure");
        zoom.setId("zoom");
        zoom.setOnAction(click -> session.reset());
        zoom.setTooltip(new Tooltip("Life size (0)"));
        session.viewportProperty().subscribe(viewport -> zoom.setText(Math.round(viewport.zoom() * 100) + " %"));
        getChildren()
                .addAll(
                        button(Icons.ZOOM_OUT, "zoom-out", "Zoom out (−)", () -> session.zoom(1 / CLOSER)),
                        zoom,
                        button(Icons.ZOOM_IN, "zoom-in", "Zoom in (+)", () -> session.zoom(CLOSER)),
                        button(Icons.FIT, "zoom-fit", "Show everything (1)", session::fit),
                        button(
                                Icons.TIDY,
                                "tidy",
                                "Tidy up (T)",
                                () -> session.model().tidy()),
                        button(Icons.MAP, "toggle-map", "Map (M)", toggleMap),
                        button(Icons.HELP, "show-keys", "Keys (F1)", showKeys));
    }

    private static Button button(Icons icon, String id, String words, Runnable run) {
        Button button = new Button("", icon.node());
        button.getStyleClass().addAll("quiet", "icon-only");
        button.setId(id);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(click -> run.run());
        button.setFocusTraversable(false);
        return button;
    }
}
