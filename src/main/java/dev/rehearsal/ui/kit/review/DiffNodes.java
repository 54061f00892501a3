package dev.rehearsal.ui.kit.review;

import dev.rehearsal.rule.Change;
import dev.rehearsal.rule.WordDiff;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * Differences as nodes, for every view that shows some: what went is struck through, what came is underlined, so that colour
 * alone never says it.
 */
public final class DiffNodes {
    private DiffNodes() {}

    /** A text of which some words differ. */
    public static TextFlow text(List<WordDiff.Run> runs, boolean isAfter) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("diff-text");
        StringBuilder whole = new StringBuilder();
        for (WordDiff.Run run : runs) {
            Text text = new Text(run.text());
            if (run.differs()) {
                text.getStyleClass().add(isAfter ? "diff-came" : "diff-went");
            }
            flow.getChildren().add(text);
            whole.append(run.text());
        }
        flow.setAccessibleText((isAfter ? "After: " : "Before: ") + whole);
        return flow;
    }

    /** A row: what became of which part, what it said and what it says. It can be walked to, and is read out as one. */
    public static HBox row(Change change) {
        Label kind = new Label(word(change.kind()));
        kind.getStyleClass().addAll("pill", style(change.kind()));
        kind.setMinWidth(84);
        Label part = new Label(change.part());
        part.getStyleClass().add("secondary");
        part.setWrapText(true);
        VBox words = new VBox(4, part);
        words.getStyleClass().add("diff-words");
        words.getChildren().addAll(words(change));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(kind, words);
        row.getStyleClass().add("diff-row");
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(change.sentence());
        return row;
    }

    private static List<Node> words(Change change) {
        WordDiff words = change.words();
        return switch (change.kind()) {
            case ADDED -> List.of(text(words.after(), true));
            case REMOVED -> List.of(text(words.before(), false));
            case CHANGED -> List.of(text(words.before(), false), text(words.after(), true));
            case MOVED -> List.of(text(words.after(), true));
            case REWRITTEN -> List.of(text(words.after(), true), note());
        };
    }

    private static Label note() {
        Label note = new Label("It is written in another way and means the same.");
        note.getStyleClass().add("secondary");
        return note;
    }

    private static String word(Change.Kind kind) {
        String name = kind.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String style(Change.Kind kind) {
        return switch (kind) {
            case ADDED -> "success";
            case REMOVED -> "danger";
            case CHANGED -> "accent";
            case MOVED, REWRITTEN -> "plain";
        };
    }
}
