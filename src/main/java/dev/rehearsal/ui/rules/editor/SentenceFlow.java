package dev.rehearsal.ui.rules.editor;

import dev.rehearsal.ui.kit.draft.Phrases.Phrase;
import dev.rehearsal.ui.kit.draft.Place;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * The sentence of a rule; a click on a phrase goes to the place that says it. Tab comes to the phrase that was reached last,
 * the arrows walk from phrase to phrase, and Enter goes where a click would.
 */
public final class SentenceFlow extends TextFlow {
    private static final String PHRASE = "phrase";

    public SentenceFlow() {
        getStyleClass().add("sentence-flow");
        setAccessibleRole(AccessibleRole.PARENT);
        addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
    }

    void show(List<Phrase> phrases, Consumer<Place> chosen) {
        int reached = reached();
        boolean hadFocus = phrases().stream().anyMatch(Node::isFocused);
        getChildren()
                .setAll(phrases.stream().map(phrase -> text(phrase, chosen)).toList());
        setAccessibleText(phrases.stream().map(Phrase::words).collect(Collectors.joining()));
        List<Node> now = phrases();
        if (!now.isEmpty()) {
            Node next = now.get(Math.min(reached, now.size() - 1));
            next.setFocusTraversable(true);
            if (hadFocus) {
                next.requestFocus();
            }
        }
    }

    private List<Node> phrases() {
        return getChildren().stream()
                .filter(text -> text.getStyleClass().contains(PHRASE))
                .toList();
    }

    private int reached() {
        return Math.max(
                0, phrases().stream().map(Node::isFocusTraversable).toList().indexOf(true));
    }

    private void walk(KeyEvent key) {
        int last = phrases().size() - 1;
        int at = reached();
        int next = switch (key.getCode()) {
            case RIGHT, DOWN -> Math.min(at + 1, last);
            case LEFT, UP -> Math.max(at - 1, 0);
            case HOME -> 0;
            case END -> last;
            default -> -1;
        };
        if (next >= 0 && !key.isShortcutDown() && !key.isAltDown()) {
            phrases().get(next).requestFocus();
            key.consume();
        }
    }

    private Text text(Phrase phrase, Consumer<Place> chosen) {
        Text text = new Text(phrase.words());
        Place place = phrase.place();
        if (place != null) {
            text.getStyleClass().add(PHRASE);
            text.setAccessibleRole(AccessibleRole.HYPERLINK);
            text.setAccessibleText(phrase.words().strip() + ", go to where it is said");
            text.setOnMouseClicked(click -> chosen.accept(place));
            text.setOnKeyPressed(key -> {
                if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                    chosen.accept(place);
                    key.consume();
                }
            });
            text.focusedProperty().addListener((focus, before, now) -> {
                if (now) {
                    phrases().forEach(each -> each.setFocusTraversable(each.equals(text)));
                }
            });
        }
        return text;
    }
}
