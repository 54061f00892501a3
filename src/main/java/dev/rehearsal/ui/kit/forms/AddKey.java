package dev.rehearsal.ui.kit.forms;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys that add one more to the list that the focus is in, so that nobody has to walk to the button below it. */
final class AddKey {
    static final KeyCombination ONE = KeyCombination.valueOf("Shortcut+Enter");
    static final KeyCombination GROUP = KeyCombination.valueOf("Shortcut+Shift+Enter");

    private AddKey() {}

    /** The innermost list around the focus takes it. */
    static void in(Node list, KeyCombination keys, ButtonBase add) {
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (keys.match(key)) {
                key.consume();
                add.requestFocus();
                if (add instanceof MenuButton menu) {
                    menu.show();
                } else {
                    add.fire();
                }
            }
        });
    }
}
