package dev.rehearsal.ui.rules.editor;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.WorkspaceProblem;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/** What the editor asks of the workspace; called beside the window. */
public interface RuleDesk {
    /** A rule as it was saved last, the words for its status, and the edit of it that was kept and not saved. */
    record Opened(Rule saved, String status, Optional<String> kept) {}

    Opened open(String ruleId) throws WorkspaceProblem;

    /** Every rule as it was edited last, with all the rest of the workspace. */
    RulePack pack() throws WorkspaceProblem;

    List<Dataset> datasets() throws WorkspaceProblem;

    EventLog log(Dataset dataset, Executor executor, Progress progress) throws WorkspaceProblem;

    /** Saves the rule as a draft, and says where it stands now. */
    Opened save(Rule rule) throws WorkspaceProblem;

    void keep(String ruleId, String text) throws WorkspaceProblem;

    void forget(String ruleId) throws WorkspaceProblem;
}
