package dev.rehearsal.ui.simulator;

import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.ui.kit.OutcomeBadge;
import dev.rehearsal.ui.kit.Times;
import java.util.Objects;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** The table of decisions: its items are numbers of rows, what stands in them is looked up when it is drawn. */
public final class DecisionsTable extends TableView<Integer> {
    private final Label placeholder = new Label("No decision passes these filters.");
    private @Nullable ReplayResult result;
    private @Nullable Times times;

    public DecisionsTable() {
        setId("decisions");
        setAccessibleText("Decisions");
        setPlaceholder(placeholder);
        getStyleClass().add("inside");
        getColumns()
                .add(column(
                        "Time", 160, row -> times().second(result().decisions().at(row))));
        TableColumn<Integer, String> customer = column(
                "Customer", 84, row -> result().customerId(result().decisions().customer(row)));
        customer.getStyleClass().add("mono");
        getColumns().add(customer);
        getColumns()
                .add(column(
                        "Rule",
                        130,
                        row -> result().rule(result().decisions().rule(row)).name()));
        getColumns().add(outcomeColumn());
        getColumns()
                .add(column(
                        "Reason",
                        170,
                        row -> DecisionWords.of(result().decisions().reason(row))));
        getColumns()
                .add(column(
                        "Trigger",
                        110,
                        row -> DecisionWords.of(result().decisions().trigger(row))));
    }

    void show(ReplayResult shown, Times zone) {
        result = shown;
        times = zone;
    }

    void showRows(Rows rows) {
        setItems(FXCollections.observableList(rows));
    }

    private ReplayResult result() {
        return Objects.requireNonNull(result);
    }

    private Times times() {
        return Objects.requireNonNull(times);
    }

    private static TableColumn<Integer, String> column(String title, double width, IntFunction<String> words) {
        TableColumn<Integer, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(words.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        return column;
    }

    private TableColumn<Integer, Integer> outcomeColumn() {
        TableColumn<Integer, Integer> column = new TableColumn<>("Outcome");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(ignored -> new OutcomeCell());
        column.setPrefWidth(104);
        column.setSortable(false);
        return column;
    }

    private final class OutcomeCell extends TableCell<Integer, Integer> {
        private final OutcomeBadge badge = new OutcomeBadge();

        @Override
        protected void updateItem(@Nullable Integer row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                setGraphic(null);
                return;
            }
            badge.setOutcome(DecisionWords.look(result().decisions().outcome(row)));
            setGraphic(badge);
        }
    }
}
