package dev.rehearsal.ui.rules;

import dev.rehearsal.pack.RulePack;
import dev.rehearsal.store.WorkspaceProblem;
import java.util.List;

/** What the view asks of the workspace's rules; called beside the window. */
interface RuleShelf {
    List<RuleLine> list() throws WorkspaceProblem;

    OpenRule open(String id) throws WorkspaceProblem;

    void submit(String id) throws WorkspaceProblem;

    void approve(String id, String comment) throws WorkspaceProblem;

    void sendBack(String id, String comment) throws WorkspaceProblem;

    void archive(String id) throws WorkspaceProblem;

    /** Makes a new draft with the content of an older version. */
    void restore(String id, int version) throws WorkspaceProblem;

    /** What importing the pack would do. */
    ImportReport compare(RulePack pack) throws WorkspaceProblem;

    /** Takes the pack's rules in as drafts. */
    ImportReport importDrafts(RulePack pack) throws WorkspaceProblem;
}
