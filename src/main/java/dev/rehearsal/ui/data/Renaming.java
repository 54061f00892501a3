package dev.rehearsal.ui.data;

import dev.rehearsal.log.Progress;
import dev.rehearsal.store.Datasets;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.Reversible;

/** Another name for a dataset, and the way back to the one before. */
record Renaming(Datasets datasets, long id, String before, String after) implements Reversible {
    @Override
    public void undo() throws WorkspaceProblem {
        datasets.rename(id, before);
    }

    @Override
    public void redo(Progress progress) throws WorkspaceProblem {
        datasets.rename(id, after);
    }
}
