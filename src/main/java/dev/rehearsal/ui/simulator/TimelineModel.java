package dev.rehearsal.ui.simulator;

import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Times;
import java.time.ZoneId;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The stretch of a run's time that is being looked at, and what was counted in it. Tables learn of it once it rests. */
final class TimelineModel {
    private static final int BINS = 360;

    private final Surroundings around;
    private final Times times;
    private final DecisionsModel decisions;
    private final MessagesModel messages;
    private final ReadOnlyObjectWrapper<@Nullable TimelineBins> bins = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable TimeSpan> span = new ReadOnlyObjectWrapper<>();
    private @Nullable TimeSpan whole;
    private @Nullable RunTimes counted;
    private int resolution = BINS;

    TimelineModel(Surroundings around, DecisionsModel decisions, MessagesModel messages) {
        this.around = around;
        this.times = around.times();
        this.decisions = decisions;
        this.messages = messages;
    }

    /** Begins with a run of such a span, of which nothing is counted yet. */
    void begin(@Nullable TimeSpan all) {
        counted = null;
        bins.set(null);
        whole = all;
        span.set(all);
    }

    /** Shows what was counted of the run. */
    void show(RunTimes runTimes) {
        counted = runTimes;
        count();
    }

    /** Counts into so many parts from now on, as many as there is room to draw. */
    void resolution(int parts) {
        if (parts != resolution && parts > 0) {
            resolution = parts;
            count();
        }
    }

    private void count() {
        RunTimes from = counted;
        TimeSpan now = span.get();
        if (from != null && now != null) {
            bins.set(TimelineBins.of(from, now, resolution));
        }
    }

    /** Goes to what lies between two instants of what is shown. */
    void brush(long one, long other) {
        TimeSpan now = span.get();
        if (now != null) {
            go(now.between(one, other));
        }
    }

    /** Shows less time (a factor below 1) or more, around the instant at a share of the way. */
    void zoom(double factor, double share) {
        TimeSpan now = span.get();
        TimeSpan all = whole;
        if (now != null && all != null) {
            go(now.scaled(factor, share, all));
        }
    }

    void move(double share) {
        TimeSpan now = span.get();
        TimeSpan all = whole;
        if (now != null && all != null) {
            go(now.moved(share, all));
        }
    }

    /** Moves on so that the instant is on show, with most of what comes after it. */
    void reveal(long instant) {
        TimeSpan now = span.get();
        TimeSpan all = whole;
        if (now != null && all != null && !now.contains(instant) && all.contains(instant)) {
            go(now.moved((double) (instant - now.from()) / now.length() - 0.05, all));
        }
    }

    void reset() {
        TimeSpan all = whole;
        if (all != null) {
            go(all);
        }
    }

    private void go(TimeSpan wanted) {
        if (wanted.equals(span.get())) {
            return;
        }
        span.set(wanted);
        count();
        TimeSpan within = wanted.equals(whole) ? null : wanted;
        around.pause().then(() -> {
            decisions.showWithin(within);
            messages.showWithin(within);
        });
    }

    /** What happened in a part of what is shown: its time, then a line for each lane in which something did. */
    String describe(TimelineBins shown, int bin) {
        RunTimes from = counted;
        if (from == null) {
            return "";
        }
        StringBuilder words = new StringBuilder(times.second(shown.start(bin)))
                .append(" – ")
                .append(times.second(shown.start(bin + 1)));
        for (int lane = 0; lane < from.events().size(); lane++) {
            line(words, from.events().get(lane), shown.events().get(lane)[bin]);
        }
        for (int lane = 0; lane < from.below().size(); lane++) {
            line(words, from.below().get(lane), shown.below().get(lane)[bin]);
        }
        return words.toString();
    }

    private static void line(StringBuilder words, Lane lane, int count) {
        if (count > 0) {
            words.append('\n');
            if (lane.kind() == Lane.Kind.SUPPRESSED) {
                words.append(lane.kind().count(count));
            } else {
                words.append(lane.name()).append(": ").append(Figures.count(count));
            }
        }
    }

    String spanInWords() {
        TimeSpan now = span.get();
        return now == null
                ? ""
                : times.minute(now.from()) + " – " + times.minute(now.to() - 1) + " · " + times.zoneName();
    }

    boolean isZoomed() {
        return span.get() != null && !span.get().equals(whole);
    }

    ZoneId zone() {
        return times.zone();
    }

    @Nullable
    TimeSpan span() {
        return span.get();
    }

    /** What was counted of the run; null until it is. */
    @Nullable
    RunTimes counted() {
        return counted;
    }

    ReadOnlyObjectProperty<@Nullable TimeSpan> spanProperty() {
        return span.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable TimelineBins> binsProperty() {
        return bins.getReadOnlyProperty();
    }
}
