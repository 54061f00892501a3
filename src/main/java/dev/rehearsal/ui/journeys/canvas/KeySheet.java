package dev.rehearsal.ui.journeys.canvas;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** All keys of the canvas on one sheet; any key or click puts it away. */
final class KeySheet extends VBox {
    private final JourneyCanvas canvas;

    KeySheet(JourneyCanvas canvas) {
        this.canvas = canvas;
        getStyleClass().add("key-sheet");
        setId("key-sheet");
        setVisible(false);
        setFocusTraversable(true);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        addEventHandler(MouseEvent.MOUSE_PRESSED, press -> close());
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            close();
            key.consume();
        });
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                setVisible(false);
            }
        });
    }

    void fill(List<KeyBinding> bindings) {
        Label title = new Label("Keys of the canvas");
        title.getStyleClass().add("section-title");
        GridPane grid = new GridPane();
        grid.setHgap(24);
        grid.setVgap(4);
        List<KeyBinding> told =
                bindings.stream().filter(binding -> !binding.words().isEmpty()).toList();
        int half = (told.size() + 1) / 2;
        for (int i = 0; i < told.size(); i++) {
            Label keys = new Label(told.get(i).shown());
            keys.getStyleClass().add("strong");
            keys.setMinWidth(USE_PREF_SIZE);
            Label words = new Label(told.get(i).words());
            GridPane.setMargin(words, new Insets(0, 16, 0, 0));
            grid.addRow(i % half, keys, words);
        }
        getChildren().setAll(title, grid);
        setAccessibleText("Keys of the canvas. "
                + String.join(
                        ". ",
                        told.stream()
                                .map(binding -> binding.shown() + ": " + binding.words())
                                .toList()));
    }

    void open() {
        setVisible(true);
        requestFocus();
    }

    private void close() {
        setVisible(false);
        canvas.requestFocus();
    }
}
