package dev.rehearsal.ui.simulator;

import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Times;
import java.time.ZoneId;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The stretch of a run's time that is being looked at, and what was counted in it. Zooming tells the decisions. */
final class TimelineModel {
    static final int BINS = 360;

    private static final String NAME = "Timeline";

    private final Background background;
    private final Notices notices;
    private final Times times;
    private final DecisionsModel decisions;
    private final ReadOnlyObjectWrapper<@Nullable TimelineBins> bins = new ReadOnlyObjectWrapper<>();
    private @Nullable TimeSpan wanted;

    TimelineModel(Background background, Notices notices, Times times, DecisionsModel decisions) {
        this.background = background;
        this.notices = notices;
        this.times = times;
        this.decisions = decisions;
    }

    /** Shows the whole of the run that the decisions show. */
    void showRun() {
        bins.set(null);
        wanted = null;
        reset();
    }

    /** Goes to what lies between two instants of what is shown. */
    void brush(long one, long other) {
        if (wanted != null) {
            go(wanted.between(one, other));
        }
    }

    /** Shows less time (a factor below 1) or more, around the instant at a share of the way. */
    void zoom(double factor, double share) {
        TimeSpan whole = whole();
        if (wanted != null && whole != null) {
            go(wanted.scaled(factor, share, whole));
        }
    }

    void move(double share) {
        TimeSpan whole = whole();
        if (wanted != null && whole != null) {
            go(wanted.moved(share, whole));
        }
    }

    void reset() {
        TimeSpan whole = whole();
        if (whole != null) {
            go(whole);
        }
    }

    private void go(TimeSpan span) {
        ReplayRun run = decisions.runProperty().get();
        if (run == null || span.equals(wanted)) {
            return;
        }
        wanted = span;
        decisions.showWithin(span.equals(whole()) ? null : span);
        background.latest(
                NAME, progress -> TimelineBins.of(run.result(), span, BINS, progress), bins::set, notices::problem);
    }

    private @Nullable TimeSpan whole() {
        ReplayRun run = decisions.runProperty().get();
        return run == null ? null : run.span();
    }

    /** What happened in a part of what is shown: “3 Mar 2026 10:00 – 16:00 …: 312 events, 40 fires of “Cart left””. */
    String describe(TimelineBins shown, int bin) {
        ReplayRun run = decisions.runProperty().get();
        StringBuilder words = new StringBuilder(times.minute(shown.start(bin)))
                .append('\n')
                .append(Figures.count(shown.events()[bin], "event"));
        for (int rule = 0; run != null && rule < shown.fires().length; rule++) {
            int fires = shown.fires()[rule][bin];
            if (fires > 0) {
                words.append('\n')
                        .append(run.result().rule(rule).name())
                        .append(": ")
                        .append(Figures.count(fires, "fire"));
            }
        }
        return words.toString();
    }

    String spanInWords() {
        return wanted == null
                ? ""
                : times.minute(wanted.from()) + " – " + times.minute(wanted.to()) + " · " + times.zoneName();
    }

    boolean isZoomed() {
        return wanted != null && !wanted.equals(whole());
    }

    ZoneId zone() {
        return times.zone();
    }

    ReadOnlyObjectProperty<@Nullable TimelineBins> binsProperty() {
        return bins.getReadOnlyProperty();
    }
}
