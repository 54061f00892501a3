package dev.rehearsal.ui.simulator;

import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.results.ShownRun;
import java.util.Optional;
import java.util.function.IntPredicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The instant up to which the run is shown, and what moves it: play, steps from decision to decision, and going anywhere.
 * What follows at every frame listens to the shown run; what is too much for that listens to {@link #calmProperty}.
 */
final class PlayheadModel {
    private static final long CALM_NANOS = 100_000_000L;
    private static final int FRAMES = 600;

    private final ShownRun shown;
    private final DecisionsModel decisions;
    private final TimelineModel timeline;
    private final TypedTime typed;
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(Speed.HOUR);
    private final ReadOnlyLongWrapper calm = new ReadOnlyLongWrapper(Long.MAX_VALUE);
    private double fraction;
    private long sinceCalm;

    PlayheadModel(ShownRun shown, DecisionsModel decisions, TimelineModel timeline, Times times) {
        this.shown = shown;
        this.decisions = decisions;
        this.timeline = timeline;
        this.typed = new TypedTime(times.zone());
    }

    /** Begins with a run, all of which is shown. */
    void begin() {
        playing.set(false);
        settle();
    }

    /** Plays, or pauses; at the end it plays what is on show of the timeline from its beginning. */
    void playOrPause() {
        TimeSpan span = timeline.span();
        if (span == null) {
            return;
        }
        if (!playing.get() && (shown.isWhole() || instant() >= span.to())) {
            shown.moveTo(span.from());
        }
        playing.set(!playing.get());
        fraction = 0;
        settle();
    }

    /** A frame, so many nanoseconds after the one before. */
    void tick(long nanos) {
        TimeSpan span = timeline.span();
        if (!playing.get() || span == null) {
            return;
        }
        fraction += speed.get().millis(nanos, span, FRAMES);
        long whole = (long) fraction;
        fraction -= whole;
        shown.moveTo(instant() + whole);
        timeline.reveal(instant());
        sinceCalm += nanos;
        if (shown.isWhole()) {
            playing.set(false);
        }
        if (sinceCalm >= CALM_NANOS || !playing.get()) {
            settle();
        }
    }

    /** Goes to an instant and stays there. */
    void seek(long instant) {
        playing.set(false);
        shown.moveTo(instant);
        settle();
    }

    /** Shows everything again. */
    void end() {
        seek(Long.MAX_VALUE);
    }

    /** Goes to a time as it is typed; says what is wrong with one that cannot be read. */
    Optional<String> seek(String text) {
        Optional<String> problem = typed.problem(text);
        if (problem.isEmpty()) {
            seek(typed.instant(text));
            timeline.reveal(instant());
        }
        return problem;
    }

    /** To the next decision that the table's filter lets through, or the one before. */
    void step(int direction) {
        ReplayRun run = decisions.runProperty().get();
        if (run != null) {
            step(direction, decisions.filterProperty().get().test(run.result()));
        }
    }

    /** To the next decision about the rule of the chosen one. */
    void nextOfRule() {
        int row = decisions.chosenProperty().get();
        if (row != DecisionsModel.NONE) {
            DecisionTable table = decisions.table();
            step(1, other -> table.rule(other) == table.rule(row));
        }
    }

    /** To the next decision about the customer of the chosen one. */
    void nextOfCustomer() {
        int row = decisions.chosenProperty().get();
        if (row != DecisionsModel.NONE) {
            DecisionTable table = decisions.table();
            step(1, other -> table.customer(other) == table.customer(row));
        }
    }

    private void step(int direction, IntPredicate wanted) {
        ReplayRun run = decisions.runProperty().get();
        if (run == null) {
            return;
        }
        int[] order = run.order();
        for (int place = from(run, direction); place >= 0 && place < order.length; place += direction) {
            if (wanted.test(order[place])) {
                long at = run.result().decisions().at(order[place]);
                timeline.reveal(Math.min(at, run.result().horizon()));
                seek(at);
                decisions.choose(order[place]);
                return;
            }
        }
    }

    /** The place to look at first: beside the chosen decision while the playhead is still on it. */
    private int from(ReplayRun run, int direction) {
        DecisionTable table = run.result().decisions();
        int[] order = run.order();
        int row = decisions.chosenProperty().get();
        if (row != DecisionsModel.NONE && Math.min(table.at(row), run.result().horizon()) == instant()) {
            int place = RowsModel.before(order, order.length, table::at, table.at(row));
            while (order[place] != row) {
                place++;
            }
            return place + direction;
        }
        boolean fromTheBeginning = shown.isWhole() && direction > 0;
        int passed = fromTheBeginning ? 0 : RowsModel.before(order, order.length, table::at, instant() + 1);
        return direction > 0 ? passed : passed - 1;
    }

    private void settle() {
        sinceCalm = 0;
        calm.set(shown.isWhole() ? Long.MAX_VALUE : instant());
    }

    long instant() {
        return shown.instantProperty().get();
    }

    BooleanProperty playingProperty() {
        return playing;
    }

    ObjectProperty<Speed> speedProperty() {
        return speed;
    }

    /** Where the playhead is, some ten times a second while it moves; {@link Long#MAX_VALUE} where everything is shown. */
    ReadOnlyLongProperty calmProperty() {
        return calm.getReadOnlyProperty();
    }
}
