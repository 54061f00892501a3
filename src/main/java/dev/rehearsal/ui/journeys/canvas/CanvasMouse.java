package dev.rehearsal.ui.journeys.canvas;

import dev.rehearsal.journey.NodeKind;
import dev.rehearsal.ui.journeys.canvas.geometry.Spot;
import dev.rehearsal.ui.journeys.canvas.gesture.Dragging;
import dev.rehearsal.ui.journeys.canvas.gesture.Gesture;
import dev.rehearsal.ui.journeys.canvas.gesture.Idle;
import dev.rehearsal.ui.journeys.canvas.gesture.Linking;
import dev.rehearsal.ui.journeys.canvas.gesture.Panning;
import dev.rehearsal.ui.journeys.canvas.gesture.Placing;
import dev.rehearsal.ui.journeys.canvas.gesture.Pointer;
import dev.rehearsal.ui.journeys.canvas.gesture.Step;
import dev.rehearsal.ui.journeys.canvas.paint.Detail;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** Brings the mouse, the wheel and the trackpad to the gestures. */
final class CanvasMouse {
    private static final double ZOOM_PER_PIXEL = 0.005;
    private static final double MOST = 1.25;

    private final JourneyCanvas canvas;
    private final CanvasSession session;
    private final EdgeScroll edge;
    private boolean hand;

    CanvasMouse(JourneyCanvas canvas) {
        this.canvas = canvas;
        this.session = canvas.session();
        this.edge = new EdgeScroll(canvas);
    }

    void listen() {
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, mouse -> {
            canvas.requestFocus();
            session.take(session.gesture().pressed(pointer(mouse), session.plan()));
        });
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::moved);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, mouse -> {
            edge.stop();
            session.take(session.gesture().released(pointer(mouse), session.plan()));
        });
        canvas.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, mouse -> {
            if (session.gesture() instanceof Idle) {
                session.cancel();
            }
        });
        canvas.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        canvas.addEventHandler(ZoomEvent.ZOOM, zoom -> zoomed(zoom.getZoomFactor(), zoom.getX(), zoom.getY()));
        session.gestureProperty().subscribe(this::point);
    }

    /** While it is held, dragging moves the paper. */
    void setHand(boolean held) {
        hand = held;
        point(session.gesture());
    }

    /** A click on a count shows whom it counts. */
    private void clicked(MouseEvent mouse) {
        boolean isReadable = Detail.at(session.viewport().zoom()) == Detail.ALL;
        if (!isReadable || !mouse.isStillSincePress() || mouse.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Point2D at = session.viewport().toPlane(new Point2D(mouse.getX(), mouse.getY()));
        if (session.plan().hits().at(at) instanceof Spot.OnCard card) {
            session.count(card.id(), at).ifPresent(flow -> session.model().showCustomers(card.id(), flow));
        }
    }

    private void moved(MouseEvent mouse) {
        Pointer pointer = pointer(mouse);
        session.take(session.gesture().moved(pointer, session.plan()));
        edge.follow(pointer);
    }

    /** A step of the palette is being dragged, and the pointer is here on the canvas. */
    void place(NodeKind kind, Point2D at, boolean dropped) {
        Pointer pointer = at(at);
        if (!(session.gesture() instanceof Placing)) {
            session.take(new Step(Placing.of(kind, pointer.at()), List.of()));
        }
        session.take(
                dropped
                        ? session.gesture().released(pointer, session.plan())
                        : session.gesture().moved(pointer, session.plan()));
    }

    Pointer at(Point2D screen) {
        return new Pointer(screen, session.viewport().toPlane(screen), Pointer.Button.FIRST, false, false, false, 1);
    }

    private Pointer pointer(MouseEvent mouse) {
        Point2D screen = new Point2D(mouse.getX(), mouse.getY());
        return new Pointer(
                screen,
                session.viewport().toPlane(screen),
                button(mouse.getButton()),
                mouse.isShiftDown() || mouse.isShortcutDown(),
                mouse.isAltDown(),
                hand,
                mouse.getClickCount());
    }

    private static Pointer.Button button(MouseButton button) {
        return switch (button) {
            case PRIMARY -> Pointer.Button.FIRST;
            case MIDDLE -> Pointer.Button.MIDDLE;
            case SECONDARY -> Pointer.Button.SECOND;
            default -> Pointer.Button.NONE;
        };
    }

    private void scrolled(ScrollEvent wheel) {
        if (wheel.isShortcutDown()) {
            double factor = Math.exp(wheel.getDeltaY() * ZOOM_PER_PIXEL);
            zoomed(Math.clamp(factor, 1 / MOST, MOST), wheel.getX(), wheel.getY());
        } else {
            session.viewportProperty().set(session.viewport().pushed(wheel.getDeltaX(), wheel.getDeltaY()));
        }
        wheel.consume();
    }

    private void zoomed(double factor, double x, double y) {
        session.viewportProperty().set(session.viewport().zoomed(factor, new Point2D(x, y)));
    }

    private void point(Gesture gesture) {
        canvas.setCursor(hand && gesture instanceof Idle ? Cursor.OPEN_HAND : cursor(gesture));
    }

    private static Cursor cursor(Gesture gesture) {
        return switch (gesture) {
            case Idle idle ->
                switch (idle.hovered()) {
                    case Spot.OnPort port -> Cursor.CROSSHAIR;
                    case Spot.OnWireEnd end -> Cursor.MOVE;
                    case Spot.OnWireStart start -> Cursor.MOVE;
                    case Spot.OnWire wire -> Cursor.HAND;
                    case Spot.OnCard card -> Cursor.HAND;
                    case Spot.Nowhere nowhere -> Cursor.DEFAULT;
                };
            case Panning panning -> Cursor.CLOSED_HAND;
            case Dragging dragging -> Cursor.MOVE;
            case Linking linking -> Cursor.CROSSHAIR;
            default -> Cursor.DEFAULT;
        };
    }
}
