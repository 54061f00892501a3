package dev.rehearsal.ui.journeys;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A journey in the list: its name, and below it who enters; the pointer shows the whole of it. */
final class JourneyCell extends TableCell<JourneyLine, JourneyLine> {
    private static final double WIDEST = 480;
    private static final double PADDING = 16;

    private final Label name = new Label();
    private final Label entry = new Label();
    private final Tooltip whole = new Tooltip();
    private final VBox both = new VBox(2, name, entry);

    JourneyCell() {
        name.getStyleClass().add("strong");
        name.setMinHeight(USE_PREF_SIZE);
        entry.getStyleClass().add("secondary");
        both.getStyleClass().add("journey-cell");
        both.prefWidthProperty().bind(widthProperty().subtract(PADDING));
        whole.setWrapText(true);
        whole.setMaxWidth(WIDEST);
    }

    @Override
    protected void updateItem(@Nullable JourneyLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        String who = line.entry() + (line.active() ? "" : ", switched off");
        name.setText(line.name());
        entry.setText(who);
        whole.setText(who);
        setAccessibleText(line.name() + ". " + who);
        setTooltip(whole);
        setGraphic(both);
    }
}
