package dev.rehearsal.ui.journeys.canvas;

import dev.rehearsal.journey.JourneyEdits;
import dev.rehearsal.journey.Port;
import dev.rehearsal.ui.journeys.canvas.geometry.Box;
import dev.rehearsal.ui.journeys.canvas.gesture.Choice;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** A field over the card for another name: of the step, or where the entry is, of the journey. */
final class RenameField extends TextField {
    private final JourneyCanvas canvas;
    private final CanvasSession session;
    private @Nullable String id;

    RenameField(JourneyCanvas canvas) {
        this.canvas = canvas;
        this.session = canvas.session();
        setId("rename");
        setManaged(false);
        setVisible(false);
        setAccessibleText("New name");
        setOnAction(enter -> finish(true));
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                finish(false);
                key.consume();
            }
        });
        focusedProperty().subscribe(focused -> {
            if (!focused && isVisible()) {
                finish(true);
            }
        });
        session.viewportProperty().subscribe(view -> place());
    }

    void open(String node) {
        id = node;
        setText(node.equals(Port.ENTRY_ID) ? session.geometry().journey().name() : node);
        setVisible(true);
        place();
        requestFocus();
        selectAll();
    }

    private void place() {
        if (id != null) {
            session.geometry().card(id).ifPresent(card -> {
                Box box = session.viewport().toScreen(card.box());
                resizeRelocate(box.x() + 8, box.middleY() - 15, Math.max(160, box.width() - 16), 30);
            });
        }
    }

    private void finish(boolean keep) {
        String node = id;
        String name = getText().strip();
        id = null;
        setVisible(false);
        canvas.requestFocus();
        if (node == null || !keep || name.isEmpty()) {
            return;
        }
        if (node.equals(Port.ENTRY_ID)) {
            session.change(JourneyEdits.name(name));
        } else if (session.geometry().card(name).isEmpty()) {
            session.change(JourneyEdits.rename(node, name));
            session.choose(Choice.of(name));
        } else if (!name.equals(node)) {
            session.model().refuse("There is a step “%s” already; choose another name.".formatted(name));
        }
    }
}
