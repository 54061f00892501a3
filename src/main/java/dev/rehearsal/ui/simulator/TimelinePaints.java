package dev.rehearsal.ui.simulator;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Group;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;

/** The colours of what is drawn on a timeline, as the style sheet has them: each belongs to a shape nobody sees. */
final class TimelinePaints extends Group {
    static final String TEXT = "timeline-text";
    static final String MUTED = "timeline-muted";
    static final String GRID = "timeline-grid";

    private final Map<String, Rectangle> shapes = new HashMap<>();
    private final Runnable changed;

    /** @param changed runs when a colour is another one, as it is in another theme */
    TimelinePaints(Runnable changed) {
        this.changed = changed;
        setManaged(false);
        setMouseTransparent(true);
        for (String name : new String[] {
            TEXT, MUTED, GRID, "lane-fires", "lane-messages", "lane-suppressed", "lane-cancelled", "lane-pending"
        }) {
            add(name);
        }
        for (int shade = 0; shade < EventLanes.SHADES; shade++) {
            add("lane-events-" + shade);
        }
    }

    private void add(String name) {
        Rectangle shape = new Rectangle();
        shape.getStyleClass().add(name);
        shape.fillProperty().addListener((property, before, now) -> changed.run());
        shapes.put(name, shape);
        getChildren().add(shape);
    }

    Paint of(String name) {
        return Objects.requireNonNull(shapes.get(name), name).getFill();
    }

    Paint of(Lane lane) {
        return of(styleClass(lane));
    }

    static String styleClass(Lane lane) {
        return switch (lane.kind()) {
            case EVENTS -> "lane-events-" + lane.shade();
            case FIRES -> "lane-fires";
            case MESSAGES -> "lane-messages";
            case SUPPRESSED -> "lane-suppressed";
        };
    }
}
