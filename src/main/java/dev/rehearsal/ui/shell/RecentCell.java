package dev.rehearsal.ui.shell;

import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.shell.Recents.Recent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A recent workspace: its name, its folder, when it was open last, and a way to open or to forget it. */
final class RecentCell extends ListCell<Recent> {
    private final HomeModel model;
    private final Times times;
    private final Label name = new Label();
    private final Label folder = new Label();
    private final Label opened = new Label();
    private final Button open = new Button("Open");
    private final Button forget = new Button(null, Icons.CANCEL.node());
    private final HBox row;

    RecentCell(HomeModel model, Times times) {
        this.model = model;
        this.times = times;
        name.getStyleClass().add("strong");
        folder.getStyleClass().add("secondary");
        folder.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        opened.getStyleClass().add("secondary");
        opened.setMinWidth(USE_PREF_SIZE);
        forget.getStyleClass().addAll("quiet", "icon-only");
        forget.setTooltip(new Tooltip("Remove from this list; the folder stays"));
        VBox words = new VBox(2, name, folder);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(Icons.FOLDER.node(), words, opened, open, forget);
        row.getStyleClass().add("recent-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Recent recent, boolean empty) {
        super.updateItem(recent, empty);
        if (empty || recent == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean there = model.isThere(recent);
        name.setText(recent.name());
        folder.setText(recent.folder());
        opened.setText(there ? times.minute(recent.openedAt()) : "The folder is not there any more");
        open.setDisable(!there);
        open.setAccessibleText("Open " + recent.name());
        open.setOnAction(click -> model.open(recent));
        forget.setAccessibleText("Remove " + recent.name() + " from this list");
        forget.setOnAction(click -> model.forget(recent));
        setAccessibleText(recent.name() + ", " + recent.folder());
        setGraphic(row);
    }
}
