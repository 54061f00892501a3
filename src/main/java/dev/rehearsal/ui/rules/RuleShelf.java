package dev.rehearsal.ui.rules;

import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.Reversible;
import java.util.List;

/** What the list asks of the workspace's rules; called beside the window. */
interface RuleShelf {
    List<RuleLine> list() throws WorkspaceProblem;

    OpenRule open(String id) throws WorkspaceProblem;

    /** Gives the rule these tags and no others, and says how that is taken back. */
    Reversible tag(String id, List<String> tags) throws WorkspaceProblem;
}
