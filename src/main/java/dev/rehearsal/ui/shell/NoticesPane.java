package dev.rehearsal.ui.shell;

import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.Notice;
import dev.rehearsal.ui.kit.Notices;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * The notices in the lower left corner of the view, away from the buttons of its panes on the right. What matters stays until it is sent away, the
 * rest goes by itself, though not while the mouse rests on it.
 */
final class NoticesPane extends VBox {
    private static final Duration SHOWN = Duration.seconds(6);

    private final Map<Notice, Node> cards = new HashMap<>();

    NoticesPane() {
        getStyleClass().add("notices");
        setPickOnBounds(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    void watch(Notices notices) {
        notices.shown().addListener((ListChangeListener<Notice>) change -> redraw(notices));
        redraw(notices);
    }

    private void redraw(Notices notices) {
        cards.keySet().retainAll(notices.shown());
        getChildren()
                .setAll(notices.shown().stream()
                        .map(notice -> cards.computeIfAbsent(notice, fresh -> card(fresh, notices)))
                        .toList());
    }

    private static Node card(Notice notice, Notices notices) {
        Label sentence = new Label(notice.sentence());
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        VBox words = new VBox(4, sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        notice.remedy().ifPresent(remedy -> {
            Hyperlink link = new Hyperlink(remedy.label());
            link.setOnAction(click -> {
                notices.dismiss(notice);
                remedy.run().run();
            });
            words.getChildren().add(link);
        });
        Button dismiss = new Button(null, Icons.CANCEL.node());
        dismiss.getStyleClass().addAll("quiet", "icon-only");
        dismiss.setAccessibleText("Dismiss: " + notice.sentence());
        dismiss.setOnAction(click -> notices.dismiss(notice));
        HBox card = new HBox(icon(notice.kind()).node(), words, dismiss);
        card.getStyleClass().addAll("notice", notice.kind().name().toLowerCase(Locale.ROOT));
        card.setAccessibleRole(AccessibleRole.TEXT);
        card.setAccessibleText(notice.sentence());
        if (!notice.kind().stays()) {
            dismissLater(card, notice, notices);
        }
        return card;
    }

    private static void dismissLater(Node card, Notice notice, Notices notices) {
        PauseTransition pause = new PauseTransition(SHOWN);
        pause.setOnFinished(over -> notices.dismiss(notice));
        card.setOnMouseEntered(mouse -> pause.stop());
        card.setOnMouseExited(mouse -> pause.playFromStart());
        pause.play();
    }

    private static Icons icon(Notice.Kind kind) {
        return switch (kind) {
            case SUCCESS -> Icons.SUCCESS;
            case INFORMATION -> Icons.INFORMATION;
            case WARNING -> Icons.WARNING;
            case PROBLEM -> Icons.PROBLEM;
        };
    }
}
