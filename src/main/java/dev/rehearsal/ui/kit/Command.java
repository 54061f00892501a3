package dev.rehearsal.ui.kit;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;

/**
 * Something the user can do, in words: a button, a menu item and a line of the command palette are faces of the same
 * command. The shortcut is in JavaFX's notation, {@code Shortcut+I}; the shell listens for it while the command's view is
 * in front.
 */
public record Command(String label, Optional<String> shortcut, ObservableBooleanValue possible, Runnable run) {
    /** A command that is always possible and has no shortcut. */
    public static Command of(String label, Runnable run) {
        return new Command(label, Optional.empty(), Bindings.createBooleanBinding(() -> true), run);
    }

    public static Command of(String label, String shortcut, Runnable run) {
        return new Command(label, Optional.of(shortcut), Bindings.createBooleanBinding(() -> true), run);
    }

    /** The same command, possible only while the value is true. */
    public Command when(ObservableBooleanValue value) {
        return new Command(label, shortcut, value, run);
    }

    /** The keys, parsed: throws on a text that names none, so that a typing error shows at the first start. */
    public Optional<KeyCombination> keys() {
        return shortcut.map(KeyCombination::valueOf);
    }

    /** The keys as the user knows them, {@code Ctrl+K}; empty when there is no shortcut. */
    public String keysInWords() {
        return keys().map(KeyCombination::getDisplayText).orElse("");
    }
}
