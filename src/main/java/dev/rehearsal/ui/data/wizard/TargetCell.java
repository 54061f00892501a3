package dev.rehearsal.ui.data.wizard;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A place that a column can go to, with what it is about at the right. */
final class TargetCell extends ListCell<Target> {
    private final Label label = new Label();
    private final Label group = new Label();
    private final HBox line;

    TargetCell() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        group.getStyleClass().add("secondary");
        group.setMinWidth(Region.USE_PREF_SIZE);
        line = new HBox(8, label, space, group);
        line.setMinWidth(0);
        line.setPrefWidth(1);
    }

    @Override
    protected void updateItem(@Nullable Target target, boolean empty) {
        super.updateItem(target, empty);
        setText(null);
        setGraphic(empty || target == null ? null : line);
        if (target != null) {
            label.setText(target.label());
            group.setText(target.group().equals("Nothing") ? "" : target.group());
            setAccessibleText(target.label() + ", " + target.group());
        }
    }
}
