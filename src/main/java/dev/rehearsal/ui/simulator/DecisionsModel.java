package dev.rehearsal.ui.simulator;

import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.Reason;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.results.RuleCounts;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The decisions of a run that pass a filter, by time. */
final class DecisionsModel {
    private static final String NAME = "Filter of decisions";

    private final Background background;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<@Nullable ReplayRun> run = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<DecisionFilter> filter = new SimpleObjectProperty<>(DecisionFilter.NONE);
    private final ReadOnlyObjectWrapper<Rows> rows = new ReadOnlyObjectWrapper<>(Rows.NONE);

    DecisionsModel(Background background, Notices notices) {
        this.background = background;
        this.notices = notices;
        filter.addListener((property, before, now) -> apply());
    }

    /** Shows a run, of which the filter lets everything through at first. */
    void show(ReplayRun shown) {
        rows.set(Rows.NONE);
        run.set(shown);
        filter.set(DecisionFilter.NONE);
        apply();
    }

    private void apply() {
        ReplayRun shown = run.get();
        DecisionFilter wanted = filter.get();
        if (shown != null) {
            background.latest(
                    NAME,
                    progress -> new Rows(wanted.rows(shown.result(), shown.order(), progress)),
                    rows::set,
                    notices::problem);
        }
    }

    /** Shows one rule, or all for {@link RuleCounts#ALL}; what was narrowed to a gate of another rule is widened again. */
    void showRule(int rule) {
        if (filter.get().rule() != rule) {
            filter.set(filter.get().withRule(rule).withOutcome(null).withReason(null));
        }
    }

    void showOutcome(@Nullable Outcome outcome, @Nullable Reason reason) {
        filter.set(filter.get().withOutcome(outcome).withReason(reason));
    }

    void showCustomer(String text) {
        filter.set(filter.get().withCustomer(text));
    }

    void showWithin(@Nullable TimeSpan span) {
        filter.set(filter.get().within(span));
    }

    void showAll() {
        filter.set(DecisionFilter.NONE.within(filter.get().within()));
    }

    /** {@code 312 of 20,134 decisions}; all of them are just {@code 20,134 decisions}. */
    String countInWords() {
        ReplayRun shown = run.get();
        int all = shown == null ? 0 : shown.order().length;
        int shownNow = rows.get().size();
        return shownNow == all
                ? Figures.count(all, "decision")
                : Figures.count(shownNow) + " of " + Figures.count(all, "decision");
    }

    ReadOnlyObjectProperty<@Nullable ReplayRun> runProperty() {
        return run.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<DecisionFilter> filterProperty() {
        return filter;
    }

    ReadOnlyObjectProperty<Rows> rowsProperty() {
        return rows.getReadOnlyProperty();
    }
}
