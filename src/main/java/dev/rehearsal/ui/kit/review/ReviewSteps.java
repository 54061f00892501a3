package dev.rehearsal.ui.kit.review;

import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Dialogs.Question;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Reversible;
import dev.rehearsal.ui.kit.StoredSteps;
import java.util.Locale;

/** The steps of one document through review: each asks what has to be asked, is written, told, and can be taken back. */
final class ReviewSteps {
    private final ReviewDesk desk;
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Runnable after;
    private final StoredSteps taken;

    /** @param after has everything read again that a step may have changed */
    ReviewSteps(ReviewDesk desk, Background background, Notices notices, Dialogs dialogs, Runnable after) {
        this.desk = desk;
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
        this.after = after;
        this.taken = new StoredSteps(background, notices, after);
    }

    StoredSteps taken() {
        return taken;
    }

    void submit(ReviewFile opened) {
        dialogs.comment(
                        "Submit “%s”, version %d, for review?".formatted(opened.name(), opened.version()),
                        "Say what has changed and why, for whoever looks at it.",
                        false,
                        "Submit for review")
                .ifPresent(comment ->
                        take("Submit", opened, () -> desk.submit(opened.id(), comment), "is in review now."));
    }

    void sendBack(ReviewFile opened) {
        dialogs.comment(
                        "Send “%s”, version %d, back?".formatted(opened.name(), opened.version()),
                        "Say what has to be different. It is a draft again then.",
                        true,
                        "Send back")
                .ifPresent(comment -> take(
                        "Send back",
                        opened,
                        () -> desk.sendBack(opened.id(), comment),
                        "is a draft again, with your comment."));
    }

    void approve(ReviewFile opened, String comment) {
        take("Approve", opened, () -> desk.approve(opened.id(), comment), "is approved and goes into the next pack.");
    }

    void archive(ReviewFile opened) {
        boolean agreed = dialogs.confirm(new Question(
                "Archive “" + opened.name() + "”?",
                "It no longer goes into packs. Its versions stay, and restoring one brings it back.",
                "Archive the " + desk.noun(),
                true));
        if (agreed) {
            take("Archive", opened, () -> desk.archive(opened.id(), ""), "is archived.");
        }
    }

    void restore(ReviewFile opened, int version) {
        take(
                "Restore",
                opened,
                () -> desk.restore(opened.id(), version),
                "has a new draft that is as version " + version + " was.");
    }

    void delete(ReviewFile opened) {
        boolean agreed = dialogs.confirm(new Question(
                "Delete “" + opened.name() + "”?",
                "No version of it was ever approved, so it goes with all its versions. Undo brings it back.",
                "Delete the " + desk.noun(),
                true));
        if (agreed) {
            take("Delete", opened, () -> desk.delete(opened.id()), "is deleted.");
        }
    }

    private void take(String verb, ReviewFile opened, Step step, String outcome) {
        String task = verb + " “" + opened.name() + "”";
        background.queue(
                task,
                progress -> step.take(),
                way -> {
                    taken.add(verb.substring(0, 1).toLowerCase(Locale.ROOT) + task.substring(1), way);
                    notices.success("“" + opened.name() + "” " + outcome, Command.of("Undo", taken::undo));
                    after.run();
                },
                problem -> {
                    notices.problem(problem);
                    after.run();
                });
    }

    /** A step that the store writes. */
    private interface Step {
        Reversible take() throws WorkspaceProblem;
    }
}
