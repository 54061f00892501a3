package dev.rehearsal.ui.simulator;

import dev.rehearsal.ui.kit.Outcome;
import dev.rehearsal.ui.kit.OutcomeBadge;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** What became of a row, and beside it why. */
final class OutcomeCell extends TableCell<Integer, Integer> {
    private final OutcomeBadge badge = new OutcomeBadge();
    private final Label reason = new Label();
    private final HBox both = new HBox(badge, reason);
    private final IntFunction<Outcome> outcome;
    private final IntFunction<String> because;

    private OutcomeCell(IntFunction<Outcome> outcome, IntFunction<String> because) {
        this.outcome = outcome;
        this.because = because;
        badge.setMinWidth(Label.USE_PREF_SIZE);
        reason.getStyleClass().add("secondary");
        both.getStyleClass().add("outcome-and-reason");
    }

    static TableColumn<Integer, Integer> column(
            String title, IntFunction<Outcome> outcome, IntFunction<String> because) {
        TableColumn<Integer, Integer> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(ignored -> new OutcomeCell(outcome, because));
        return column;
    }

    @Override
    protected void updateItem(@Nullable Integer row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            return;
        }
        badge.setOutcome(outcome.apply(row));
        reason.setText(because.apply(row));
        setGraphic(both);
    }
}
