package dev.rehearsal.ui.data;

import dev.rehearsal.store.Datasets;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.StoredSteps;
import java.util.Optional;
import java.util.function.Consumer;

/** Renames and deletes datasets, each after asking. */
final class DatasetChanges {
    private final Datasets datasets;
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;
    private final StoredSteps steps;
    private final Consumer<Optional<Long>> changed;

    /** @param changed is told which dataset changed, or nothing when one is gone */
    DatasetChanges(
            Datasets datasets,
            Background background,
            Notices notices,
            Dialogs dialogs,
            StoredSteps steps,
            Consumer<Optional<Long>> changed) {
        this.datasets = datasets;
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
        this.steps = steps;
        this.changed = changed;
    }

    void rename(DatasetLine line) {
        dialogs.text("Rename the dataset", "Name", line.dataset().name(), "Rename")
                .filter(name -> !name.equals(line.dataset().name()))
                .ifPresent(name -> rename(line, name));
    }

    private void rename(DatasetLine line, String name) {
        Renaming renaming = new Renaming(datasets, line.id(), line.dataset().name(), name);
        background.queue(
                "Rename the dataset",
                progress -> {
                    renaming.redo(progress);
                    return renaming;
                },
                done -> {
                    steps.add("rename “%s” to “%s”".formatted(done.before(), done.after()), done);
                    changed.accept(Optional.of(line.id()));
                },
                notices::problem);
    }

    void delete(DatasetLine line) {
        String events = Figures.count(line.dataset().events(), "event");
        Dialogs.Question question = new Dialogs.Question(
                "Delete the dataset “%s”?".formatted(line.dataset().name()),
                "Its events and profiles leave this workspace for good; the imported files stay as they are.",
                "Delete " + events,
                true);
        if (dialogs.confirm(question)) {
            background.queue(
                    "Delete “%s”".formatted(line.dataset().name()),
                    progress -> {
                        datasets.delete(line.id());
                        return line.id();
                    },
                    id -> {
                        steps.clear();
                        changed.accept(Optional.empty());
                    },
                    notices::problem);
        }
    }
}
