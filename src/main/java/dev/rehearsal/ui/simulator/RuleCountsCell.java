package dev.rehearsal.ui.simulator;

import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.results.RuleCounts;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A rule with how often it fired. */
final class RuleCountsCell extends ListCell<RuleCounts> {
    private final Label name = new Label();
    private final Label fires = new Label();
    private final HBox line = new HBox(8, name, fires);

    RuleCountsCell() {
        fires.getStyleClass().add("strong");
        fires.setMinWidth(Region.USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable RuleCounts counts, boolean empty) {
        super.updateItem(counts, empty);
        if (counts == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        name.setText(counts.name());
        fires.setText(Figures.count(counts.fired()));
        setGraphic(line);
        setAccessibleText("%s: %s for %s"
                .formatted(
                        counts.name(),
                        Figures.count(counts.fired(), "fire"),
                        Figures.count(counts.customers(), "customer")));
    }
}
