package dev.rehearsal.ui.kit.forms;

import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** Scrolls the pane around a node while the pointer is held near its upper or lower edge, faster the nearer it is. */
final class EdgeScroll {
    private static final double EDGE = 40;
    private static final double PIXELS_A_SECOND = 900;
    private static final double NANOS = 1e9;

    private final Node node;
    private final Runnable scrolled;
    private final AnimationTimer timer;
    private double speed;
    private long before;

    EdgeScroll(Node node, Runnable scrolled) {
        this.node = node;
        this.scrolled = scrolled;
        timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                step(before == 0 ? 0 : (now - before) / NANOS);
                before = now;
            }
        };
    }

    void at(double sceneY) {
        ScrollPane pane = pane();
        if (pane == null) {
            return;
        }
        Bounds seen = pane.localToScene(pane.getLayoutBounds());
        double up = Math.clamp((seen.getMinY() + EDGE - sceneY) / EDGE, 0, 1);
        double down = Math.clamp((sceneY - seen.getMaxY() + EDGE) / EDGE, 0, 1);
        boolean moved = speed != 0;
        speed = (down - up) * PIXELS_A_SECOND;
        if (speed != 0 && !moved) {
            before = 0;
            timer.start();
        } else if (speed == 0) {
            timer.stop();
        }
    }

    void stop() {
        speed = 0;
        timer.stop();
    }

    private void step(double seconds) {
        ScrollPane pane = pane();
        if (pane != null) {
            double hidden = pane.getContent().getLayoutBounds().getHeight()
                    - pane.getViewportBounds().getHeight();
            if (hidden > 0) {
                pane.setVvalue(Math.clamp(pane.getVvalue() + speed * seconds / hidden, 0, 1));
                scrolled.run();
            }
        }
    }

    private @Nullable ScrollPane pane() {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane) {
                return pane;
            }
        }
        return null;
    }
}
