package dev.rehearsal.ui.simulator;

import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.ui.kit.OutcomeBadge;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.WholeTextCell;
import dev.rehearsal.ui.kit.results.DecisionWords;
import java.util.Objects;
import java.util.function.IntFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The table of decisions: its items are numbers of rows, what stands in them is looked up when it is drawn. */
public final class DecisionsTable extends TableView<Integer> {
    private static final double WIDEST = 2000;
    private static final double ROOM_FOR_TRIGGER = 720;

    private final Label placeholder = new Label("No decision passes these filters.");
    private final BooleanProperty severalRules = new SimpleBooleanProperty(true);
    private @Nullable ReplayResult result;
    private @Nullable Times times;

    public DecisionsTable() {
        setId("decisions");
        setAccessibleText("Decisions");
        setPlaceholder(placeholder);
        getStyleClass().add("inside");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        add(column("Time", row -> times().second(result().decisions().at(row))), 164, 164, 176);
        TableColumn<Integer, String> customer = column(
                "Customer", row -> result().customerId(result().decisions().customer(row)));
        customer.getStyleClass().add("mono");
        add(customer, 80, 90, 160);
        TableColumn<Integer, String> rule = column(
                "Rule", row -> result().rule(result().decisions().rule(row)).name());
        rule.visibleProperty().bind(severalRules);
        add(rule, 84, 170, WIDEST);
        add(outcomeColumn(), 208, 230, WIDEST);
        TableColumn<Integer, String> trigger = column(
                "Set off by", row -> DecisionWords.of(result().decisions().trigger(row)));
        add(trigger, 132, 140, 180);
        trigger.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_TRIGGER));
    }

    private void add(TableColumn<Integer, ?> column, double least, double usual, double most) {
        column.setMinWidth(least);
        column.setPrefWidth(usual);
        column.setMaxWidth(most);
        getColumns().add(column);
    }

    void show(ReplayResult shown, Times zone) {
        result = shown;
        times = zone;
    }

    /** Whether decisions of more than one rule are on show, so that each has to say whose it is. */
    void showRuleNames(boolean several) {
        severalRules.set(several);
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

    private static TableColumn<Integer, String> column(String title, IntFunction<String> words) {
        TableColumn<Integer, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(words.apply(row.getValue())));
        WholeTextCell.use(column);
        column.setSortable(false);
        return column;
    }

    private TableColumn<Integer, Integer> outcomeColumn() {
        TableColumn<Integer, Integer> column = new TableColumn<>("Outcome");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(ignored -> new OutcomeCell());
        column.setSortable(false);
        return column;
    }

    private final class OutcomeCell extends TableCell<Integer, Integer> {
        private final OutcomeBadge badge = new OutcomeBadge();
        private final Label reason = new Label();
        private final HBox both = new HBox(badge, reason);

        OutcomeCell() {
            badge.setMinWidth(Label.USE_PREF_SIZE);
            reason.getStyleClass().add("secondary");
            both.getStyleClass().add("outcome-and-reason");
        }

        @Override
        protected void updateItem(@Nullable Integer row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                setGraphic(null);
                return;
            }
            badge.setOutcome(DecisionWords.look(result().decisions().outcome(row)));
            reason.setText(DecisionWords.because(result().decisions().reason(row)));
            setGraphic(both);
        }
    }
}
