package dev.rehearsal.ui.simulator;

import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Icons;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A rule with how often it fired, or a campaign with how many messages it sent. */
final class LineCell extends ListCell<CountsModel.Line> {
    private final Label name = new Label();
    private final Label number = new Label();
    private final HBox line = new HBox(8, name, number);
    private final Node rule = Icons.FIRED.node();
    private final Node campaign = Icons.SENT.node();

    LineCell() {
        number.getStyleClass().add("strong");
        number.setMinWidth(Region.USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        name.setGraphicTextGap(6);
        HBox.setHgrow(name, Priority.ALWAYS);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(CountsModel.@Nullable Line item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        name.setText(item.name());
        name.setGraphic(
                switch (item.scope()) {
                    case Scope.All all -> null;
                    case Scope.OfRule one -> rule;
                    case Scope.OfCampaign one -> campaign;
                });
        number.setText(Figures.count(item.number()));
        setGraphic(line);
        setAccessibleText(item.name() + ": " + item.inWords());
    }
}
