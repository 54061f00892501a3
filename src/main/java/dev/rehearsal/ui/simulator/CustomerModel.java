package dev.rehearsal.ui.simulator;

import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.ui.simulator.CustomerLane.Mark;
import dev.rehearsal.ui.simulator.CustomerLane.Target;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One customer of the run on one axis: what is on show, which mark is chosen, and the windows of what is explained. */
final class CustomerModel {
    private final Surroundings around;
    private final ReadOnlyObjectProperty<@Nullable ReplayRun> run;
    private final ExplainModel explain;
    private final ReadOnlyObjectWrapper<@Nullable CustomerPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable TimeSpan> span = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Mark> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<HistoryWindows.Window>> windows = new ReadOnlyObjectWrapper<>(List.of());
    private List<Mark> marks = List.of();

    CustomerModel(Surroundings around, ReadOnlyObjectProperty<@Nullable ReplayRun> run, ExplainModel explain) {
        this.around = around;
        this.run = run;
        this.explain = explain;
        explain.answerProperty().subscribe(answer -> showWindows(answer));
    }

    /** Nobody is on show. */
    void clear() {
        show((CustomerPage) null);
    }

    /** Shows a customer by their id; says in the explanation when there is none. */
    void show(String id) {
        ReplayRun shown = run.get();
        int customer = shown == null ? -1 : shown.result().log().customerOf(id.strip());
        if (shown != null && customer < 0) {
            explain.tell("There is no customer “%s” in this dataset. Ids are case-sensitive.".formatted(id.strip()));
        } else {
            show(customer);
        }
    }

    void show(int customer) {
        ReplayRun shown = run.get();
        if (shown != null && customer >= 0) {
            around.background()
                    .latest(
                            "Customer",
                            progress -> CustomerPage.of(shown, customer),
                            this::show,
                            around.notices()::problem);
        }
    }

    private void show(@Nullable CustomerPage found) {
        chosen.set(null);
        windows.set(List.of());
        marks = found == null ? List.of() : found.marks();
        span.set(found == null ? null : found.span());
        page.set(found);
    }

    /** Chooses a mark and has it explained. */
    void choose(Mark mark) {
        chosen.set(mark);
        explain(mark.target());
    }

    /** To the next mark in time, or the one before. */
    void step(int direction) {
        if (marks.isEmpty()) {
            return;
        }
        Mark now = chosen.get();
        int place = now == null ? (direction > 0 ? 0 : marks.size() - 1) : marks.indexOf(now) + direction;
        if (place >= 0 && place < marks.size()) {
            chosen.set(marks.get(place));
            reveal(marks.get(place).at());
        }
    }

    /** Explains the chosen mark. */
    void explainChosen() {
        Mark mark = chosen.get();
        if (mark != null) {
            explain(mark.target());
        }
    }

    void explain(Target target) {
        CustomerPage shown = page.get();
        if (shown != null) {
            explain.explain(target, shown.id());
        }
    }

    private void showWindows(ExplainModel.@Nullable Answer answer) {
        CustomerPage shown = page.get();
        ReplayRun of = run.get();
        if (shown != null
                && of != null
                && answer instanceof ExplainModel.Answer.Why(var explanation, String name)
                && explanation.customerId().equals(shown.id())) {
            ReplayResult result = of.result();
            windows.set(result.pack().rules().stream()
                    .filter(rule -> rule.id().equals(explanation.ruleId()))
                    .findFirst()
                    .map(rule -> HistoryWindows.of(rule, explanation.at()))
                    .orElse(List.of()));
        } else {
            windows.set(List.of());
        }
    }

    void zoom(double factor, double share) {
        CustomerPage shown = page.get();
        TimeSpan now = span.get();
        if (shown != null && now != null) {
            span.set(now.scaled(factor, share, shown.span()));
        }
    }

    void move(double share) {
        CustomerPage shown = page.get();
        TimeSpan now = span.get();
        if (shown != null && now != null) {
            span.set(now.moved(share, shown.span()));
        }
    }

    void reset() {
        CustomerPage shown = page.get();
        span.set(shown == null ? null : shown.span());
    }

    private void reveal(long instant) {
        TimeSpan now = span.get();
        if (now != null && !now.contains(instant)) {
            move((double) (instant - now.from()) / now.length() - 0.5);
        }
    }

    /** The chosen mark in words, for those who hear it; what to do where none is chosen. */
    String inWords() {
        Mark mark = chosen.get();
        return mark == null
                ? "Left and right go from mark to mark, Enter explains."
                : "%s, %s. Mark %d of %d."
                        .formatted(
                                around.times().second(mark.at()), mark.words(), marks.indexOf(mark) + 1, marks.size());
    }

    Surroundings around() {
        return around;
    }

    ReadOnlyObjectProperty<@Nullable CustomerPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable TimeSpan> spanProperty() {
        return span.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Mark> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** What the conditions of the explained decision looked back at, if it is this customer's. */
    ReadOnlyObjectProperty<List<HistoryWindows.Window>> windowsProperty() {
        return windows.getReadOnlyProperty();
    }
}
