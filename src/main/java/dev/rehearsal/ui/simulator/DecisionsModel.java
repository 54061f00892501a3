package dev.rehearsal.ui.simulator;

import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.Reason;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.results.RuleCounts;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The decisions of a run that pass a filter, and the one of them that was chosen. */
final class DecisionsModel {
    /** The number of the chosen row where none is. */
    static final int NONE = -1;

    private final ReadOnlyObjectWrapper<@Nullable ReplayRun> run = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<DecisionFilter> filter = new SimpleObjectProperty<>(DecisionFilter.NONE);
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(NONE);
    private final RowsModel rows;
    private @Nullable TimeSpan within;

    DecisionsModel(Surroundings around) {
        rows = new RowsModel("Filter of decisions", around);
        filter.addListener((property, before, now) -> apply());
    }

    /** Shows a run, of which the filter lets everything through at first. */
    void show(ReplayRun shown) {
        chosen.set(NONE);
        within = null;
        rows.begin(shown.order(), shown.result().decisions()::at);
        run.set(shown);
        filter.set(DecisionFilter.NONE);
        apply();
    }

    private void apply() {
        ReplayRun shown = run.get();
        DecisionFilter wanted = filter.get();
        if (shown != null) {
            rows.filter(() -> wanted.test(shown.result()), within);
        }
    }

    /** Shows one rule, or all for {@link RuleCounts#ALL}; what was narrowed to a gate of another rule is widened again. */
    void showRule(int rule) {
        if (filter.get().rule() != rule) {
            filter.set(filter.get()
                    .withRule(rule)
                    .withOutcome(null)
                    .withReason(null)
                    .withOnly(null));
        }
    }

    void showOutcome(@Nullable Outcome outcome, @Nullable Reason reason) {
        filter.set(filter.get().withOutcome(outcome).withReason(reason));
    }

    /** Shows rows that a bar of the waterfall stands for, or with null those of every bar. */
    void showOnly(@Nullable RowSet only) {
        filter.set(filter.get().withOutcome(null).withReason(null).withOnly(only));
    }

    void showCustomer(String text) {
        filter.set(filter.get().withCustomer(text));
    }

    void showWithin(@Nullable TimeSpan span) {
        if (!Objects.equals(span, within)) {
            within = span;
            apply();
        }
    }

    void showAll() {
        filter.set(DecisionFilter.NONE);
    }

    /** Sorts by a column, by time where it is null. */
    void sort(@Nullable DecisionColumn by, boolean descending) {
        ReplayRun shown = run.get();
        boolean asItIs = by == null || (by == DecisionColumn.TIME && !descending);
        rows.sort(
                shown == null || asItIs || by == null ? null : new RowsModel.Order(by.key(shown.result()), descending));
    }

    void showUntil(long instant) {
        rows.showUntil(instant);
    }

    void choose(int row) {
        chosen.set(row);
    }

    /** {@code 312 of 20,134 decisions}; all of them are just {@code 20,134 decisions}. */
    String countInWords() {
        ReplayRun shown = run.get();
        int all = shown == null ? 0 : shown.order().length;
        int shownNow = rows().size();
        return shownNow == all
                ? Figures.count(all, "decision")
                : Figures.count(shownNow) + " of " + Figures.count(all, "decision");
    }

    /** Whether the newest decisions stand at the end of the table, where the playhead is. */
    boolean isByTime() {
        return rows.isByTime();
    }

    Rows rows() {
        return rows.rowsProperty().get();
    }

    /** The decisions of the shown run; only where there is one. */
    DecisionTable table() {
        return Objects.requireNonNull(run.get(), "a run is shown").result().decisions();
    }

    ReadOnlyObjectProperty<@Nullable ReplayRun> runProperty() {
        return run.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<DecisionFilter> filterProperty() {
        return filter;
    }

    ReadOnlyObjectProperty<Rows> rowsProperty() {
        return rows.rowsProperty();
    }

    /** The number of the row that is explained, {@link #NONE} where none is. */
    ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}
