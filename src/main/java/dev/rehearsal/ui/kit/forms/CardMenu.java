package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.ui.kit.Icons;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What can be done with a card: by this menu, or by its keys while the focus is in the card. */
public final class CardMenu extends MenuButton {
    public CardMenu() {
        setGraphic(Icons.MORE.node());
        getStyleClass().addAll("quiet", "card-menu");
    }

    public CardMenu item(String words, String keys, Runnable run) {
        return item(new MenuItem(words), keys, run);
    }

    public CardMenu item(MenuItem item, String keys, Runnable run) {
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(chosen -> run.run());
        getItems().add(item);
        return this;
    }

    public void listen(Node card) {
        card.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            for (MenuItem item : getItems()) {
                if (!key.isConsumed() && item.getAccelerator().match(key)) {
                    item.getOnAction().handle(null);
                    key.consume();
                }
            }
        });
    }
}
