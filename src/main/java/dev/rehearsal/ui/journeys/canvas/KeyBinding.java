package dev.rehearsal.ui.journeys.canvas;

import java.util.List;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Keys and what they do, as the sheet of keys says it.
 *
 * @param keys in JavaFX's notation; any of them
 * @param shown as people know them
 */
record KeyBinding(List<KeyCombination> keys, String shown, String words, Runnable run) {
    static KeyBinding of(String shown, String words, Runnable run, String... keys) {
        return new KeyBinding(
                List.of(keys).stream().map(KeyCombination::valueOf).toList(), shown, words, run);
    }

    boolean isFor(KeyEvent key) {
        return keys.stream().anyMatch(combination -> combination.match(key));
    }
}
