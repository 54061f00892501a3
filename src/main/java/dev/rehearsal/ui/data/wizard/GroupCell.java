package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ui.kit.Icons;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** Files that are read alike, with a mark where something is left to decide. */
final class GroupCell extends ListCell<FileGroup> {
    @Override
    protected void updateItem(@Nullable FileGroup group, boolean empty) {
        super.updateItem(group, empty);
        if (empty || group == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            return;
        }
        boolean open = !Problems.of(group).isEmpty();
        String what = group.reading()
                .mapping()
                .layout()
                .orElse(group.reading().kind() == DataKind.EVENTS ? "Events" : "Profiles");
        setText(group.names() + "\n" + what + (open ? ", to be decided" : ""));
        setGraphic((open ? Icons.WARNING : Icons.FILE).node());
        setTooltip(new Tooltip(group.names()));
    }
}
