package dev.rehearsal.ui.journeys.flow;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.WorkspaceProblem;
import java.util.List;
import java.util.concurrent.Executor;

/** What replaying a journey asks of the workspace; called beside the window. */
public interface FlowDesk {
    /** Everything as it was edited last, with which the journey is replayed. */
    RulePack pack() throws WorkspaceProblem;

    List<Dataset> datasets() throws WorkspaceProblem;

    EventLog log(Dataset dataset, Executor executor, Progress progress) throws WorkspaceProblem;
}
