package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.draft.Offers.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A button that shows what is chosen and opens a list to choose from, with a search in it. Takes one thing, or several where
 * it is made for that; what the list does not have can be typed where that makes sense.
 */
public final class Picker extends Button {
    /** Brings the choices when the list opens; it may take its time over it. */
    public interface Source {
        void load(Consumer<List<Choice>> then);
    }

    private final String name;
    private final boolean several;
    private final boolean free;
    private final Source source;
    private final Consumer<List<String>> chosen;
    private List<String> now = List.of();

    private Picker(String name, boolean several, boolean free, Source source, Consumer<List<String>> chosen) {
        this.name = name;
        this.several = several;
        this.free = free;
        this.source = source;
        this.chosen = chosen;
        getStyleClass().add("picker");
        setGraphic(Icons.EXPANDED.node());
        setContentDisplay(ContentDisplay.RIGHT);
        setMnemonicParsing(false);
        setOnAction(click -> open());
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DOWN && !key.isAltDown()) {
                open();
                key.consume();
            }
        });
        show(List.of(), "");
    }

    /** Takes one of the choices, or what was typed instead. */
    public static Picker one(String name, Source source, Consumer<String> chosen) {
        return new Picker(name, false, true, source, list -> chosen.accept(list.getFirst()));
    }

    /** Takes one of the choices and nothing else. */
    public static Picker among(String name, Source source, Consumer<String> chosen) {
        return new Picker(name, false, false, source, list -> chosen.accept(list.getFirst()));
    }

    public static Picker several(String name, Source source, Consumer<List<String>> chosen) {
        return new Picker(name, true, true, source, chosen);
    }

    /** Takes several of the choices and nothing else. */
    public static Picker someOf(String name, Source source, Consumer<List<String>> chosen) {
        return new Picker(name, true, false, source, chosen);
    }

    /** What is chosen now, with the words for it; empty words invite to choose. */
    public void show(List<String> ids, String words) {
        now = List.copyOf(ids);
        boolean isEmpty = words.isEmpty();
        setText(isEmpty ? "Choose…" : words);
        setAccessibleText(name + ": " + (isEmpty ? "nothing chosen" : words));
        getStyleClass().remove("unfilled");
        if (isEmpty) {
            getStyleClass().add("unfilled");
        }
    }

    public void show(String id) {
        show(id.isEmpty() ? List.of() : List.of(id), id);
    }

    public String name() {
        return name;
    }

    public void open() {
        Bounds place = localToScreen(getBoundsInLocal());
        if (place != null) {
            PickerList list = new PickerList(name, several, free, now, this::take);
            list.show(this, place.getMinX(), place.getMaxY() + 2);
            source.load(list::offer);
        }
    }

    private void take(List<String> taken) {
        now = new ArrayList<>(taken);
        if (several || !taken.isEmpty()) {
            chosen.accept(List.copyOf(taken));
        }
        requestFocus();
    }
}
