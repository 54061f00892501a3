package dev.rehearsal.ui.simulator;

import dev.rehearsal.event.Durations;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The stretches of history that the conditions of a rule look at (semantics §3.4 to §3.6), as they lay at an instant. */
final class HistoryWindows {
    private static final long MINUTE = 60_000;

    private final long now;
    private final List<Window> windows = new ArrayList<>();

    /** What lies in it counts, up to the instant itself. */
    record Window(long from, long to, String words) {}

    private HistoryWindows(long now) {
        this.now = now;
    }

    /** Each length once, the longest first; and the cooldown, which is a look back too. */
    static List<Window> of(Rule rule, long now) {
        HistoryWindows found = new HistoryWindows(now);
        found.look(rule.when());
        rule.gates().cooldown().ifPresent(minutes -> found.add(minutes, "Cooldown of "));
        return found.windows.stream()
                .distinct()
                .sorted(java.util.Comparator.comparingLong(Window::from))
                .toList();
    }

    private void look(Condition condition) {
        switch (condition) {
            case Condition.All(List<Condition> parts) -> parts.forEach(this::look);
            case Condition.Any(List<Condition> parts) -> parts.forEach(this::look);
            case Condition.Not(Condition part) -> look(part);
            case Condition.History history -> add(history.timeframe());
            case Condition.Aggregate aggregate -> add(aggregate.timeframe());
            case Condition.Sequence sequence -> add(sequence.within());
            case Condition.Firings firings -> add(firings.timeframe());
            case Condition.OfEvent event -> {}
            case Condition.OfProfile profile -> {}
            case Condition.Prediction prediction -> {}
        }
    }

    private void add(OptionalInt minutes) {
        minutes.ifPresent(known -> add(known, "The last "));
    }

    private void add(int minutes, String words) {
        windows.add(new Window(now - minutes * MINUTE, now, words + Durations.words(minutes)));
    }
}
