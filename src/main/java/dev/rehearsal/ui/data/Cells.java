package dev.rehearsal.ui.data;

import dev.rehearsal.ui.data.EventWords.Line;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.VBox;

/** What the tables and panes of this view are made of: cells from a function of the row, and labelled values. */
final class Cells {
    private Cells() {}

    static <R, V> void fill(TableColumn<R, V> column, Function<R, V> value) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
    }

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

    /** Shows a node and gives it room, or neither. */
    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
