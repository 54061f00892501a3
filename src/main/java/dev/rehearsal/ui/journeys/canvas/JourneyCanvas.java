package dev.rehearsal.ui.journeys.canvas;

import dev.rehearsal.journey.Port;
import dev.rehearsal.ui.journeys.canvas.geometry.Card;
import dev.rehearsal.ui.journeys.canvas.geometry.Spot;
import dev.rehearsal.ui.journeys.canvas.gesture.Choice;
import dev.rehearsal.ui.journeys.canvas.gesture.Dragging;
import dev.rehearsal.ui.journeys.canvas.gesture.Gesture;
import dev.rehearsal.ui.journeys.canvas.gesture.Idle;
import dev.rehearsal.ui.journeys.canvas.gesture.Linking;
import dev.rehearsal.ui.journeys.canvas.gesture.Placing;
import dev.rehearsal.ui.journeys.canvas.paint.CanvasPen;
import dev.rehearsal.ui.journeys.canvas.paint.JourneyPainter;
import dev.rehearsal.ui.journeys.canvas.paint.Marks;
import dev.rehearsal.ui.journeys.canvas.paint.Picture;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of the canvas and nothing else: a sheet with the journey and what a gesture shows, and proxies for those who
 * listen instead of looking. Draws once a frame at most, and only what shows.
 */
public final class JourneyCanvas extends Region {
    private final CanvasSession session;
    private final Canvas sheet = new Canvas();
    private final Proxies proxies;
    private final Glide glide = new Glide(this::redraw);
    private final CanvasPen pen;
    private final Overlay overlay;
    private final Inks inks;
    private Runnable coloured = () -> {};

    public JourneyCanvas(CanvasSession session) {
        this.session = session;
        this.inks = new Inks(this, this::recoloured);
        this.pen = new CanvasPen(sheet.getGraphicsContext2D(), inks::of);
        this.overlay = new Overlay(pen, session);
        this.proxies = new Proxies(session);
        getStyleClass().add("journey-canvas");
        setId("journey-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        for (Node layer : List.of(sheet, proxies)) {
            layer.setManaged(false);
            layer.setMouseTransparent(true);
            getChildren().add(layer);
        }
        session.geometryProperty().addListener((property, before, after) -> {
            glide.between(before, lifted(session.gesture()), after);
            redraw();
        });
        session.viewportProperty().subscribe(this::redraw);
        session.choiceProperty().subscribe(this::redraw);
        session.gestureProperty().subscribe(this::redraw);
        session.wantedProperty().subscribe(this::redraw);
        session.model().badges().subscribe(this::redraw);
        session.model().counts().subscribe(this::redraw);
        session.model().path().subscribe(this::redraw);
        focusedProperty().subscribe(this::redraw);
    }

    CanvasSession session() {
        return session;
    }

    Inks inks() {
        return inks;
    }

    /** Told whenever the colours change. */
    void onColours(Runnable changed) {
        coloured = changed;
    }

    /** What shows now. */
    public Picture picture() {
        return new Picture(
                session.geometry(),
                session::words,
                session.model().counts().getValue(),
                session.model().badges().getValue(),
                marks());
    }

    private Marks marks() {
        Gesture gesture = session.gesture();
        Choice choice = session.choice();
        Spot hovered = gesture instanceof Idle idle ? idle.hovered() : Spot.NOWHERE;
        Optional<Set<String>> reachable =
                gesture instanceof Linking linking ? Optional.of(reachable(linking)) : Optional.empty();
        return new Marks(
                choice.nodes(),
                isFocused() ? choice.lead() : null,
                choice.port(),
                wire(gesture, choice),
                hovered,
                lifted(gesture),
                reachable,
                session.model().path().getValue());
    }

    private static Set<String> reachable(Linking linking) {
        Set<String> ids = new HashSet<>(linking.allowed());
        ids.add(linking.from().node());
        return ids;
    }

    private static @Nullable Port wire(Gesture gesture, Choice choice) {
        if (gesture instanceof Dragging dragging && dragging.into() != null) {
            return dragging.into();
        }
        return gesture instanceof Placing placing && placing.into() != null ? placing.into() : choice.wire();
    }

    private Map<String, Card> lifted(Gesture gesture) {
        Map<String, Card> cards = new HashMap<>(glide.cards());
        if (gesture instanceof Dragging dragging) {
            cards.putAll(dragging.lifted(session.geometry()));
        }
        return cards;
    }

    private void recoloured() {
        coloured.run();
        redraw();
    }

    /** Draws in the next frame. */
    void redraw() {
        setNeedsLayout(true);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (sheet.getWidth() != width || sheet.getHeight() != height) {
            sheet.setWidth(width);
            sheet.setHeight(height);
            proxies.resizeRelocate(0, 0, width, height);
            session.resize(width, height);
        }
        if (width > 0 && height > 0) {
            draw(width, height);
            proxies.follow();
            setAccessibleText(proxies.spoken());
        }
    }

    private void draw(double width, double height) {
        GraphicsContext graphics = sheet.getGraphicsContext2D();
        Ground.draw(graphics, session.viewport(), width, height, inks);
        graphics.save();
        graphics.scale(session.viewport().zoom(), session.viewport().zoom());
        graphics.translate(-session.viewport().x(), -session.viewport().y());
        new JourneyPainter(pen, picture())
                .draw(
                        session.viewport().shown(width, height),
                        session.viewport().zoom());
        overlay.draw();
        graphics.restore();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return Inks.styleable();
    }
}
