package dev.rehearsal.ui.journeys.canvas;

import dev.rehearsal.ui.journeys.canvas.paint.JourneyImage;
import dev.rehearsal.ui.journeys.canvas.paint.JourneySvg;
import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.PngImage;
import java.io.IOException;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The canvas with everything around it: palette, map, zoom, the list for new steps. To be put into a page as it is. */
public final class CanvasPane extends BorderPane {
    private static final double FINE = 2;

    private final CanvasSession session;
    private final JourneyCanvas canvas;
    private final CanvasEdits edits;
    private final CanvasMenu menus;
    private final Minimap minimap;
    private @Nullable ContextMenu open;

    public CanvasPane(CanvasModel model, TextClipboard clipboard) {
        session = new CanvasSession(model);
        canvas = new JourneyCanvas(session);
        edits = new CanvasEdits(session, clipboard);
        minimap = new Minimap(canvas);
        RenameField rename = new RenameField(canvas);
        KeySheet sheet = new KeySheet(canvas);
        CanvasMouse mouse = new CanvasMouse(canvas);
        CanvasKeys keys = new CanvasKeys(session, edits, extras(rename, sheet, mouse));
        menus = new CanvasMenu(session, edits, keys);
        sheet.fill(keys.all());
        mouse.listen();
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
        canvas.addEventHandler(KeyEvent.KEY_TYPED, keys::typed);
        canvas.addEventHandler(KeyEvent.KEY_RELEASED, keys::released);
        canvas.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            Point2D at = session.viewport().toPlane(new Point2D(event.getX(), event.getY()));
            menu(at, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        QuickAdd quickAdd = new QuickAdd(canvas, edits);
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
            session.wantedProperty().set(null);
            hideMenu();
        });
        getStyleClass().add("canvas-pane");
        setLeft(new Palette(canvas, mouse, edits));
        setCenter(layers(new Pane(quickAdd, rename), sheet));
        canvas.onColours(minimap::draw);
    }

    private StackPane layers(Pane floating, KeySheet sheet) {
        floating.setPickOnBounds(false);
        ZoomBar bar = new ZoomBar(session, this::toggleMap, sheet::open);
        StackPane.setAlignment(bar, Pos.BOTTOM_LEFT);
        StackPane.setMargin(bar, new Insets(12));
        StackPane.setAlignment(minimap, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(minimap, new Insets(12));
        StackPane layers = new StackPane(canvas, hint(), minimap, bar, floating, sheet);
        layers.setMinSize(0, 0);
        return layers;
    }

    /** What to do with an empty sheet. */
    private VBox hint() {
        Label title = new Label("Nothing happens yet");
        title.getStyleClass().add("empty-state-title");
        Label words = new Label("Drag the first step here, or press A to choose one.");
        words.getStyleClass().add("empty-state-sentence");
        VBox hint = new VBox(title, words);
        hint.getStyleClass().add("empty-state");
        hint.setId("canvas-hint");
        hint.setMouseTransparent(true);
        hint.visibleProperty()
                .bind(session.geometryProperty()
                        .map(geometry -> geometry.journey().nodes().isEmpty()));
        return hint;
    }

    private CanvasKeys.Extras extras(RenameField rename, KeySheet sheet, CanvasMouse mouse) {
        return new CanvasKeys.Extras() {
            @Override
            public void rename(String id) {
                rename.open(id);
            }

            @Override
            public void toggleMap() {
                CanvasPane.this.toggleMap();
            }

            @Override
            public void showKeys() {
                sheet.open();
            }

            @Override
            public void hand(boolean held) {
                mouse.setHand(held);
            }

            @Override
            public void menu() {
                openMenu();
            }
        };
    }

    /** What else can be done with the journey as a whole, for the menu of the paper. */
    public void offer(List<Command> commands) {
        menus.setMore(commands);
    }

    public CanvasSession session() {
        return session;
    }

    public CanvasEdits edits() {
        return edits;
    }

    public JourneyCanvas canvas() {
        return canvas;
    }

    /** The whole journey as a picture, twice as large as life, as the bytes of a PNG file. */
    public byte[] png() throws IOException {
        return PngImage.of(JourneyImage.of(canvas.picture(), canvas.inks()::of, FINE));
    }

    /** The whole journey as the text of an SVG file. */
    public String svg() {
        return JourneySvg.of(canvas.picture(), canvas.inks()::of);
    }

    public void toggleMap() {
        minimap.setVisible(!minimap.isVisible());
    }

    /** The menu for what is selected, beside it. */
    private void openMenu() {
        Point2D at = session.geometry()
                .bounds(session.choice().nodes())
                .map(box -> new Point2D(box.middleX(), box.bottom()))
                .orElse(session.viewport()
                        .shown(canvas.getWidth(), canvas.getHeight())
                        .centre());
        Point2D screen = canvas.localToScreen(session.viewport().toScreen(at));
        if (screen != null) {
            menu(at, screen.getX(), screen.getY());
        }
    }

    private void menu(Point2D at, double screenX, double screenY) {
        hideMenu();
        open = menus.at(at);
        open.show(canvas, screenX, screenY);
    }

    private void hideMenu() {
        if (open != null) {
            open.hide();
            open = null;
        }
    }
}
