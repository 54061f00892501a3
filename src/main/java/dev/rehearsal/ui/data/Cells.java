package dev.rehearsal.ui.data;

import dev.rehearsal.ui.data.EventWords.Line;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Labelled values, as the panes of this view show them. */
final class Cells {
    private Cells() {}

    static List<Node> lines(List<Line> lines) {
        return lines.stream().map(Cells::line).toList();
    }

    private static Node line(Line line) {
        Label label = new Label(line.label());
        label.getStyleClass().add("secondary");
        Label value = new Label(line.value());
        value.setWrapText(true);
        value.setAccessibleText(line.label() + ": " + line.value());
        return new VBox(label, value);
    }
}
