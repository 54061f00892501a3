package dev.rehearsal.ui.journeys.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.ui.journeys.canvas.geometry.Card;
import dev.rehearsal.ui.journeys.canvas.gesture.Choice;
import dev.rehearsal.ui.journeys.canvas.gesture.Dragging;
import dev.rehearsal.ui.journeys.canvas.gesture.Pointer;
import dev.rehearsal.ui.journeys.canvas.gesture.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Pans, zooms and drags over a large journey, one step a frame, and writes how long the frames took to
 * {@code target/canvas-frames.csv}. The number of steps is {@code -Drehearsal.canvas.nodes=500}, of frames
 * {@code -Drehearsal.canvas.frames=240}; few where nobody asks for more.
 */
@Tag("slow")
class CanvasFramesTest extends CanvasStage {
    private static final int NODES = Integer.getInteger("rehearsal.canvas.nodes", 500);
    private static final int FRAMES = Integer.getInteger("rehearsal.canvas.frames", 30);
    private static final int PATIENCE = 120;

    private final List<String> rows = new ArrayList<>(List.of(FrameTimes.HEADER));

    @Test
    void aLargeJourneyIsPannedZoomedAndDragged() throws TimeoutException, IOException {
        Journey journey = Journeys.large(NODES);
        long began = System.nanoTime();
        show(journey);
        WaitForAsyncUtils.waitForFxEvents();
        rows.add("open," + FrameTimes.millis(System.nanoTime() - began) + ",,,,");
        assertThat(pane().session().geometry().cards()).hasSize(NODES + 1);

        for (String round : List.of("first", "again")) {
            interact(this::lookAtTheMiddle);
            run(round + " pan at life size", frame -> push(frame, 11, 7));
            interact(() -> zoomTo(0.7));
            run(round + " pan with all details at 70 %", frame -> push(frame, 11, 7));
            interact(() -> zoomTo(0.3));
            run(round + " pan with titles at 30 %", frame -> push(frame, 11, 7));
            interact(() -> pane().session().fit());
            run(round + " pan with everything in sight", frame -> push(frame, 3, 2));
            interact(this::lookAtTheMiddle);
            run(round + " zoom in and out", frame -> pane().session().zoom(frame / 40 % 2 == 0 ? 0.97 : 1 / 0.97));
            interact(this::lookAtTheMiddle);
            Set<String> one = middle(1);
            run(round + " drag of a step", frame -> drag(one, frame));
            interact(() -> pane().session().cancel());
            Set<String> many = middle(100);
            run(round + " drag of 100 steps", frame -> drag(many, frame));
            interact(() -> pane().session().cancel());
        }
        Files.write(Path.of("target", "canvas-frames.csv"), rows);
        assertThat(rows).hasSize(16);
    }

    private void lookAtTheMiddle() {
        zoomTo(1);
        CanvasSession session = pane().session();
        session.viewportProperty()
                .set(session.viewport()
                        .centredOn(
                                session.geometry().bounds().centre(),
                                session.size().getWidth(),
                                session.size().getHeight()));
    }

    private void zoomTo(double zoom) {
        pane().session().zoom(zoom / pane().session().viewport().zoom());
    }

    private void push(int frame, double dx, double dy) {
        int way = frame / 60 % 2 == 0 ? 1 : -1;
        CanvasSession session = pane().session();
        session.viewportProperty().set(session.viewport().pushed(way * dx, way * dy));
    }

    private Set<String> middle(int count) {
        Point2D middle = pane().session().geometry().bounds().centre();
        return new HashSet<>(pane().session().geometry().cards().stream()
                .sorted(java.util.Comparator.comparingDouble(
                        card -> card.box().centre().distance(middle)))
                .limit(count)
                .map(Card::id)
                .toList());
    }

    private void drag(Set<String> ids, int frame) {
        CanvasSession session = pane().session();
        if (frame == 0) {
            session.choose(Choice.of(ids));
            session.take(new Step(Dragging.of(ids, Point2D.ZERO), List.of()));
        }
        Point2D at = new Point2D(200 * Math.sin(frame / 20.0), 120 * Math.cos(frame / 20.0));
        session.take(session.gesture()
                .moved(new Pointer(at, at, Pointer.Button.FIRST, false, false, false, 1), session.plan()));
    }

    private void run(String name, IntConsumer step) throws TimeoutException {
        FrameTimes times = new FrameTimes(FRAMES, step);
        interact(times::start);
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, times::isOver);
        rows.add(name + "," + times.row());
    }
}
