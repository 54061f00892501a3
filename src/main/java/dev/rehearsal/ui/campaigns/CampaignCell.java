package dev.rehearsal.ui.campaigns;

import dev.rehearsal.ui.kit.review.StatusPill;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A campaign in the list: its name and where it stands, and below what it is made of. */
final class CampaignCell extends ListCell<CampaignLine> {
    private static final double PADDING = 28;

    private final Label name = new Label();
    private final StatusPill pill = new StatusPill();
    private final Label words = new Label();
    private final VBox both;

    CampaignCell() {
        name.getStyleClass().add("strong");
        name.setMinWidth(0);
        words.getStyleClass().add("secondary");
        words.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox first = new HBox(8, name, space, pill);
        first.setAlignment(Pos.CENTER_LEFT);
        both = new VBox(first, words);
        both.getStyleClass().add("campaign-cell");
        both.prefWidthProperty().bind(widthProperty().subtract(PADDING));
        both.setMaxWidth(USE_PREF_SIZE);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable CampaignLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(line.name());
        StatusPill.dress(pill, line.status(), line.status().label());
        words.setText(line.words());
        setAccessibleText(line.name() + ", " + line.statusWords() + ", " + line.words());
        setGraphic(both);
    }
}
