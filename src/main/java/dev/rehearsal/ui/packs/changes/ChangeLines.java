package dev.rehearsal.ui.packs.changes;

import dev.rehearsal.rule.Change;
import dev.rehearsal.rule.WordDiff;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Changes to read: what each is about, what it said before and says after, with the words that differ marked. */
public final class ChangeLines extends VBox {
    public ChangeLines(List<Change> changes) {
        getStyleClass().add("change-lines");
        changes.forEach(change -> getChildren().add(line(change)));
    }

    private static Node line(Change change) {
        VBox line = new VBox();
        line.getStyleClass().add("change-line");
        line.setAccessibleText(change.sentence());
        Label part = new Label(heading(change));
        part.getStyleClass().add("secondary");
        line.getChildren().add(part);
        WordDiff words = change.words();
        switch (change.kind()) {
            case ADDED -> line.getChildren().add(flow(words.after(), "+ ", "change-after"));
            case REMOVED -> line.getChildren().add(flow(words.before(), "− ", "change-before"));
            case CHANGED -> {
                line.getChildren().add(flow(words.before(), "− ", "change-before"));
                line.getChildren().add(flow(words.after(), "+ ", "change-after"));
            }
            case MOVED, REWRITTEN -> line.getChildren().add(flow(words.after(), "", "change-same"));
        }
        return line;
    }

    private static String heading(Change change) {
        return switch (change.kind()) {
            case ADDED, REMOVED, CHANGED -> change.part();
            case MOVED -> change.part() + ", moved";
            case REWRITTEN -> change.part() + ", written another way with the same meaning";
        };
    }

    private static TextFlow flow(List<WordDiff.Run> runs, String sign, String style) {
        TextFlow flow = new TextFlow(text(sign, false));
        runs.forEach(run -> flow.getChildren().add(text(run.text(), run.differs())));
        flow.getStyleClass().add(style);
        return flow;
    }

    private static Text text(String words, boolean differs) {
        Text text = new Text(words);
        if (differs) {
            text.getStyleClass().add("differs");
        }
        return text;
    }
}
