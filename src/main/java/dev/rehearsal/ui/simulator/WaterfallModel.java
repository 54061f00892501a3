package dev.rehearsal.ui.simulator;

import dev.rehearsal.insight.Step;
import dev.rehearsal.ui.kit.Figures;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The way from matches to sent messages of whatever is chosen, as it stood at the playhead; a bar opens its rows. */
final class WaterfallModel {
    /** A bar; without a step it says how many there were to begin with. {@code whole} is what a full bar stands for. */
    record Bar(
            String label,
            String number,
            int lost,
            int left,
            int whole,
            @Nullable Step step,
            boolean ofDecisions) {}

    private final Surroundings around;
    private final DecisionsModel decisions;
    private final MessagesModel messages;
    private final ReadOnlyObjectWrapper<Scope> scope = new ReadOnlyObjectWrapper<>(new Scope.All());
    private final ReadOnlyObjectWrapper<List<Bar>> bars = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable ReplayRun run;
    private @Nullable StepTimes steps;
    private long until = Long.MAX_VALUE;

    WaterfallModel(Surroundings around, DecisionsModel decisions, MessagesModel messages) {
        this.around = around;
        this.decisions = decisions;
        this.messages = messages;
    }

    void begin(ReplayRun shown) {
        run = shown;
        until = Long.MAX_VALUE;
        scope.set(new Scope.All());
        count();
    }

    /** Looks at a rule, a campaign or everything, in the tables too. */
    void choose(Scope chosen) {
        if (!chosen.equals(scope.get())) {
            scope.set(chosen);
            decisions.showRule(chosen.rule());
            messages.showSender(chosen instanceof Scope.OfRule(int number, String id) ? id : null);
            messages.showCampaign(chosen instanceof Scope.OfCampaign(String id) ? id : null);
            count();
        }
    }

    private void count() {
        ReplayRun shown = run;
        Scope wanted = scope.get();
        if (shown != null) {
            around.background()
                    .latest(
                            "Waterfall",
                            progress -> StepTimes.of(wanted.waterfall(shown.result()), shown.result()),
                            found -> {
                                steps = found;
                                show(found);
                            },
                            around.notices()::problem);
        }
    }

    void showUntil(long instant) {
        until = instant;
        StepTimes found = steps;
        if (found != null) {
            show(found);
        }
    }

    private void show(StepTimes found) {
        List<Bar> all = new ArrayList<>();
        add(all, found, true, "Matched");
        if (found.waterfall().made() > 0) {
            add(all, found, false, "Messages made");
        }
        bars.set(all);
    }

    private void add(List<Bar> all, StepTimes found, boolean ofDecisions, String first) {
        int whole = found.whole(ofDecisions, until);
        all.add(new Bar(first, Figures.count(whole), 0, whole, whole, null, ofDecisions));
        for (StepTimes.Bar bar : found.bars(ofDecisions, until)) {
            boolean through = bar.step().isThrough();
            all.add(new Bar(
                    StepWords.of(bar.step()),
                    through ? Figures.count(bar.count()) : Figures.change(-bar.count()),
                    through ? 0 : bar.count(),
                    bar.left(),
                    whole,
                    bar.step(),
                    ofDecisions));
        }
    }

    /** Shows the rows behind a bar in the table that has them. */
    void open(Bar bar) {
        StepTimes found = steps;
        if (found == null) {
            return;
        }
        Step step = bar.step();
        RowSet rows = step == null ? null : new RowSet(bar.label(), found.rows(step));
        if (bar.ofDecisions()) {
            decisions.showOnly(rows);
        } else {
            messages.showOnly(rows);
        }
    }

    ReadOnlyObjectProperty<Scope> scopeProperty() {
        return scope.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Bar>> barsProperty() {
        return bars.getReadOnlyProperty();
    }
}
