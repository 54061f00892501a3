package dev.rehearsal.ui.rules.editor;

import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Notice;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Pause;
import dev.rehearsal.ui.kit.Problem;
import dev.rehearsal.ui.kit.draft.DraftText;
import dev.rehearsal.ui.kit.draft.RuleDraft;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is edited and not saved, a moment after the edit, so that it outlives a crash. A workspace that cannot be
 * written hinders nobody from editing: that is told once, until it can be written again.
 */
final class Autosave {
    /** An edit; {@code worthKeeping} unless the saved rule says as much. */
    record Edit(RuleDraft draft, String savedText, boolean worthKeeping) {}

    private final RuleDesk desk;
    private final Background background;
    private final Notices notices;
    private final Pause quiet;
    private final ReadOnlyBooleanWrapper failing = new ReadOnlyBooleanWrapper();
    private Optional<Notice> told = Optional.empty();

    Autosave(RuleDesk desk, Background background, Notices notices, Pause quiet) {
        this.desk = desk;
        this.background = background;
        this.notices = notices;
        this.quiet = quiet;
    }

    /** Keeps what is there to be kept once no edit has come for a moment. */
    void soon(Supplier<@Nullable Edit> newest) {
        quiet.then(() -> {
            Edit edit = newest.get();
            if (edit != null) {
                keep(edit);
            }
        });
    }

    void keep(Edit edit) {
        String text = new DraftText(edit.draft(), edit.savedText()).write();
        background.latest(
                "Keep the edit",
                progress -> {
                    if (!progress.cancelled()) {
                        write(edit, text);
                    }
                    return edit;
                },
                kept -> works(),
                problem -> fails(edit.draft(), problem));
    }

    /** Keeps it at once, on the calling thread: the workspace is about to close. */
    void keepNow(Edit edit) {
        try {
            write(edit, new DraftText(edit.draft(), edit.savedText()).write());
        } catch (WorkspaceProblem problem) {
            fails(edit.draft(), Problem.of("Keep the edit", problem));
        }
    }

    private void write(Edit edit, String text) throws WorkspaceProblem {
        if (edit.worthKeeping()) {
            desk.keep(edit.draft().id(), text);
        } else {
            desk.forget(edit.draft().id());
        }
    }

    private void works() {
        told.ifPresent(notice -> {
            notices.dismiss(notice);
            notices.success("Your changes are kept again.");
        });
        told = Optional.empty();
        failing.set(false);
    }

    private void fails(RuleDraft draft, Problem problem) {
        if (told.isEmpty()) {
            Notice notice = new Notice(
                    Notice.Kind.PROBLEM,
                    "Your changes of “%s” could not be kept, and would be lost if the program ended now. You can go on editing. %s"
                            .formatted(draft.name(), problem.sentence()),
                    Optional.empty());
            notices.add(notice);
            told = Optional.of(notice);
        }
        failing.set(true);
    }

    /** Whether what was edited last could not be kept. */
    ReadOnlyBooleanProperty failingProperty() {
        return failing.getReadOnlyProperty();
    }
}
