package dev.rehearsal.ui.packs;

import dev.rehearsal.store.WorkspaceProblem;
import java.nio.file.Path;
import java.util.List;

/** What the view asks of the workspace; called beside the window. */
interface PackShelf {
    /** The name of the workspace, after which the file is named. */
    String workspaceName();

    PackDraft draft() throws WorkspaceProblem;

    /** Newest first. */
    List<ExportLine> exports() throws WorkspaceProblem;

    /** Writes the whole file and remembers the export, or does neither. */
    ExportLine export(Path file) throws WorkspaceProblem;
}
