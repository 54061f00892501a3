package dev.rehearsal.ui.data;

import dev.rehearsal.log.Progress;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.Reversible;
import java.util.List;

/** An import as a step: taken back, its rows leave; done again, the files are read once more. */
final class ImportStep implements Reversible {
    private final Workspace workspace;
    private final FileImport work;
    private volatile List<Long> imports;

    ImportStep(Workspace workspace, FileImport work, List<Long> imports) {
        this.workspace = workspace;
        this.work = work;
        this.imports = List.copyOf(imports);
    }

    @Override
    public void undo() throws WorkspaceProblem {
        for (long id : imports) {
            workspace.imports().undo(id);
        }
    }

    @Override
    public void redo(Progress progress) throws Exception {
        imports = work.run(progress).toUndo();
    }
}
