package dev.rehearsal.ui.data;

import dev.rehearsal.event.Instants;
import dev.rehearsal.store.Deletion;
import dev.rehearsal.store.DeletionOutcome;
import dev.rehearsal.store.DeletionPreview;
import dev.rehearsal.store.Retention;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.StoredSteps;
import dev.rehearsal.ui.kit.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Deletes old events, or one customer altogether. Counts exactly what would go, asks with these counts, and says how to go
 * back.
 */
final class RetentionModel {
    private static final int MOST_DAYS = 36_500;
    private static final String USUAL_DAYS = "365";
    private static final String WAY_BACK =
            " Before it a backup of the whole workspace is made; “Go back to a backup…” in"
                    + " Search actions brings everything back as it was then.";

    private final Retention retention;
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;
    private final StoredSteps steps;
    private final Times times;
    private final Consumer<Optional<Long>> changed;

    private record Planned(Deletion deletion, DeletionPreview preview) {}

    /** @param changed is told which dataset has less than before */
    RetentionModel(
            Retention retention,
            Background background,
            Notices notices,
            Dialogs dialogs,
            StoredSteps steps,
            Times times,
            Consumer<Optional<Long>> changed) {
        this.retention = retention;
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
        this.steps = steps;
        this.times = times;
        this.changed = changed;
    }

    /** Asks for how many days events are kept, counts the older ones, and deletes them after asking. */
    void deleteOld(DatasetLine line) {
        dialogs.text(
                        "Delete old events of “%s”".formatted(line.dataset().name()),
                        "Delete events that are more than so many days older than the newest event",
                        USUAL_DAYS,
                        "Count them")
                .ifPresent(answer -> {
                    OptionalInt days = days(answer);
                    if (days.isEmpty()) {
                        notices.warning("“%s” is no number of days. Give a whole number from 1 to %s, such as 365."
                                .formatted(answer, Figures.count(MOST_DAYS)));
                    } else {
                        countOld(line, days.getAsInt());
                    }
                });
    }

    private static OptionalInt days(String answer) {
        String digits = answer.strip();
        if (!digits.matches("[0-9]{1,5}")) {
            return OptionalInt.empty();
        }
        int days = Integer.parseInt(digits);
        return days < 1 || days > MOST_DAYS ? OptionalInt.empty() : OptionalInt.of(days);
    }

    private void countOld(DatasetLine line, int days) {
        background.queue(
                "Count the old events",
                progress -> {
                    Deletion deletion = retention.olderThan(line.id(), days);
                    return new Planned(deletion, retention.preview(line.id(), deletion, progress));
                },
                planned -> askForOld(line, days, planned),
                notices::problem);
    }

    private void askForOld(DatasetLine line, int days, Planned planned) {
        DeletionPreview preview = planned.preview();
        String older = Figures.count(days, "day") + " older than the newest event";
        if (preview.isEmpty()) {
            notices.information("No event of “%s” is more than %s; there is nothing to delete."
                    .formatted(line.dataset().name(), older));
            return;
        }
        String events = Figures.count(preview.events(), "event");
        ask(
                line,
                planned,
                new Dialogs.Question(
                        "Delete %s of “%s”?".formatted(events, line.dataset().name()),
                        "They are more than %s: %s. %s events; %s of %s stay, and so do all profiles.%s"
                                .formatted(
                                        older,
                                        times.span(preview.firstTime(), preview.lastTime()),
                                        Figures.count(preview.customers(), "customer loses", "customers lose"),
                                        Figures.count(preview.eventsLeft(), "event"),
                                        Figures.count(preview.customersLeft(), "customer"),
                                        WAY_BACK),
                        "Delete " + events,
                        true));
    }

    /** Counts what there is of a customer and deletes all of it after asking. */
    void deleteCustomer(DatasetLine line, String id) {
        background.queue(
                "Count what there is of the customer",
                progress -> {
                    Deletion deletion = new Deletion.Customer(id);
                    return new Planned(deletion, retention.preview(line.id(), deletion, progress));
                },
                planned -> askForCustomer(line, id, planned),
                notices::problem);
    }

    private void askForCustomer(DatasetLine line, String id, Planned planned) {
        DeletionPreview preview = planned.preview();
        ask(
                line,
                planned,
                new Dialogs.Question(
                        "Delete customer %s from “%s”?"
                                .formatted(id, line.dataset().name()),
                        "%s will be gone%s; the imported files stay as they are.%s"
                                .formatted(parts(preview), span(preview), WAY_BACK),
                        "Delete the customer",
                        true));
    }

    private static String parts(DeletionPreview preview) {
        List<String> parts = new ArrayList<>();
        parts.add(Figures.count(preview.events(), "event"));
        parts.add(preview.profiles() == 0 ? "no profile" : Figures.count(preview.profiles(), "profile"));
        long rows = preview.rejects() + preview.duplicates();
        if (rows > 0) {
            parts.add(Figures.count(rows, "row that was left out", "rows that were left out"));
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }

    private String span(DeletionPreview preview) {
        return preview.firstTime() == Instants.NONE
                ? ""
                : " (" + times.span(preview.firstTime(), preview.lastTime()) + ")";
    }

    private void ask(DatasetLine line, Planned planned, Dialogs.Question question) {
        if (dialogs.confirm(question)) {
            background.queue(
                    "Delete from “%s”".formatted(line.dataset().name()),
                    progress -> retention.delete(line.id(), planned.deletion(), progress),
                    outcome -> deleted(line, outcome),
                    notices::problem);
        }
    }

    private void deleted(DatasetLine line, DeletionOutcome outcome) {
        steps.clear();
        notices.success("Deleted %s and %s. To go back, open Search actions, “Go back to a backup…”, and choose %s."
                .formatted(
                        Figures.count(outcome.deleted().events(), "event"),
                        Figures.count(outcome.deleted().profiles(), "profile"),
                        outcome.backup().getFileName()));
        changed.accept(Optional.of(line.id()));
    }
}
