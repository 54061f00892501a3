package dev.rehearsal.ui.journeys.flow;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.KeptLog;
import java.util.List;
import java.util.concurrent.Executor;

/** The datasets and the pack of a workspace. */
public record StoredFlowDesk(Workspace workspace, KeptLog logs) implements FlowDesk {
    @Override
    public RulePack pack() throws WorkspaceProblem {
        return workspace.packs().newest();
    }

    @Override
    public List<Dataset> datasets() throws WorkspaceProblem {
        return workspace.datasets().list();
    }

    @Override
    public EventLog log(Dataset dataset, Executor executor, Progress progress) throws WorkspaceProblem {
        return logs.of(dataset, executor, progress);
    }
}
