package dev.rehearsal.ui.rules;

import dev.rehearsal.pack.RulePack;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.Reversible;
import java.util.List;

/** What the view asks of the workspace's rules; called beside the window. Every step says how it is taken back. */
interface RuleShelf {
    List<RuleLine> list() throws WorkspaceProblem;

    OpenRule open(String id) throws WorkspaceProblem;

    Reversible submit(String id) throws WorkspaceProblem;

    Reversible approve(String id, String comment) throws WorkspaceProblem;

    Reversible sendBack(String id, String comment) throws WorkspaceProblem;

    Reversible archive(String id) throws WorkspaceProblem;

    /** Makes a new draft with the content of an older version. */
    Reversible restore(String id, int version) throws WorkspaceProblem;

    /** What importing the pack would do. */
    ImportReport compare(RulePack pack) throws WorkspaceProblem;

    /** Takes the pack's rules in as drafts. */
    ImportReport importDrafts(RulePack pack) throws WorkspaceProblem;
}
