package dev.rehearsal.ui.journeys.canvas;

import dev.rehearsal.ui.journeys.canvas.geometry.Box;
import dev.rehearsal.ui.journeys.canvas.geometry.Card;
import dev.rehearsal.ui.journeys.canvas.paint.Ink;
import dev.rehearsal.ui.journeys.canvas.paint.Kinds;
import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** Everything very small, with a frame around what shows; a click or drag brings another part. */
final class Minimap extends Region {
    private static final double WIDTH = 184;
    private static final double HEIGHT = 116;
    private static final double MARGIN = 200;

    private final JourneyCanvas canvas;
    private final CanvasSession session;
    private final Canvas sheet = new Canvas(WIDTH, HEIGHT);
    private final Rectangle frame = new Rectangle();
    private double scale = 1;
    private Box all = new Box(0, 0, 1, 1);

    Minimap(JourneyCanvas canvas) {
        this.canvas = canvas;
        this.session = canvas.session();
        getStyleClass().add("minimap");
        setId("minimap");
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setAccessibleText("Map of the journey");
        frame.getStyleClass().add("minimap-frame");
        frame.setManaged(false);
        sheet.setManaged(false);
        setClip(new Rectangle(WIDTH, HEIGHT));
        getChildren().addAll(frame, sheet);
        session.geometryProperty().subscribe(geometry -> draw());
        session.choiceProperty().subscribe(choice -> draw());
        session.viewportProperty().subscribe(viewport -> frame());
        canvas.widthProperty().subscribe(width -> frame());
        canvas.heightProperty().subscribe(height -> frame());
        visibleProperty().subscribe(visible -> draw());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::go);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::go);
    }

    /** With the colours that the canvas has now. */
    void draw() {
        if (!isVisible()) {
            return;
        }
        all = session.geometry().bounds().grown(MARGIN);
        scale = Math.min(WIDTH / all.width(), HEIGHT / all.height());
        GraphicsContext graphics = sheet.getGraphicsContext2D();
        graphics.clearRect(0, 0, WIDTH, HEIGHT);
        for (Card card : session.geometry().cards()) {
            Ink ink = session.choice().nodes().contains(card.id())
                    ? Ink.ACCENT
                    : Kinds.ink(session.geometry().node(card.id()).orElse(null));
            graphics.setFill(canvas.inks().of(ink));
            Point2D corner = small(card.box().x(), card.box().y());
            graphics.fillRect(
                    corner.getX(),
                    corner.getY(),
                    Math.max(2, card.box().width() * scale),
                    Math.max(1.5, card.box().height() * scale));
        }
        frame();
    }

    private void frame() {
        Box shown = session.viewport().shown(canvas.getWidth(), canvas.getHeight());
        Point2D corner = small(shown.x(), shown.y());
        frame.setX(corner.getX());
        frame.setY(corner.getY());
        frame.setWidth(shown.width() * scale);
        frame.setHeight(shown.height() * scale);
    }

    private Point2D small(double x, double y) {
        return new Point2D((x - all.middleX()) * scale + WIDTH / 2, (y - all.middleY()) * scale + HEIGHT / 2);
    }

    private void go(MouseEvent mouse) {
        Point2D point = new Point2D(
                (mouse.getX() - WIDTH / 2) / scale + all.middleX(),
                (mouse.getY() - HEIGHT / 2) / scale + all.middleY());
        session.viewportProperty().set(session.viewport().centredOn(point, canvas.getWidth(), canvas.getHeight()));
        mouse.consume();
    }
}
