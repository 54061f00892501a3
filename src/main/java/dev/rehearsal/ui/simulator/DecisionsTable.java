package dev.rehearsal.ui.simulator;

import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.results.DecisionWords;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** The table of decisions. */
public final class DecisionsTable extends RowTable<DecisionColumn> {
    private static final double ROOM_FOR_TRIGGER = 720;

    private final BooleanProperty severalRules = new SimpleBooleanProperty(true);
    private final BooleanProperty wide = new SimpleBooleanProperty();
    private @Nullable ReplayResult result;
    private @Nullable Times times;

    public DecisionsTable() {
        super("Decisions", "No decision passes these filters.");
        setId("decisions");
        add("Time", row -> times().second(table().at(row)), DecisionColumn.TIME, 164, 164, 176);
        add("Customer", row -> result().customerId(table().customer(row)), DecisionColumn.CUSTOMER, 80, 90, 160)
                .getStyleClass()
                .add("mono");
        TableColumn<Integer, String> rule =
                add("Rule", row -> result().rule(table().rule(row)).name(), DecisionColumn.RULE, 84, 170, WIDEST);
        severalRules.subscribe(rule::setVisible);
        addOutcome(
                "Outcome",
                row -> DecisionWords.look(table().outcome(row)),
                row -> DecisionWords.because(table().reason(row)),
                DecisionColumn.OUTCOME,
                208);
        TableColumn<Integer, String> trigger =
                add("Set off by", row -> DecisionWords.of(table().trigger(row)), DecisionColumn.TRIGGER, 132, 140, 180);
        wide.bind(widthProperty().greaterThan(ROOM_FOR_TRIGGER));
        wide.subscribe(trigger::setVisible);
    }

    void show(ReplayResult shown, Times zone) {
        result = shown;
        times = zone;
    }

    /** Whether decisions of more than one rule are on show, so that each has to say whose it is. */
    void showRuleNames(boolean several) {
        severalRules.set(several);
    }

    private ReplayResult result() {
        return Objects.requireNonNull(result);
    }

    private DecisionTable table() {
        return result().decisions();
    }

    private Times times() {
        return Objects.requireNonNull(times);
    }
}
