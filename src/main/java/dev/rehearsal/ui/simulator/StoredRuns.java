package dev.rehearsal.ui.simulator;

import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.RunRecord;
import dev.rehearsal.store.Runs;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import java.util.List;
import java.util.Optional;

/** The runs of a workspace. */
public final class StoredRuns implements RunShelf {
    private final Workspace workspace;
    private final String person;

    public StoredRuns(Workspace workspace, String person) {
        this.workspace = workspace;
        this.person = person;
    }

    @Override
    public List<RunRecord> runs() throws WorkspaceProblem {
        return workspace.runs().list();
    }

    @Override
    public Optional<RunRecord> keep(RunSetup setup, ReplayResult result) throws WorkspaceProblem {
        return workspace.isReadOnly()
                ? Optional.empty()
                : Optional.of(
                        workspace.runs().keep(setup.datasets(), setup.options().until(), person, result));
    }

    @Override
    public Optional<RulePack> packOf(RunRecord run) throws WorkspaceProblem {
        return workspace.runs().pack(run);
    }

    @Override
    public boolean isSameData(RunRecord run, List<Dataset> datasets) throws WorkspaceProblem {
        List<Long> ids = datasets.stream().map(Dataset::id).toList();
        return workspace.datasets().sha256(ids).equals(run.datasetSha256());
    }

    @Override
    public boolean isSameResult(RunRecord run, ReplayResult result) {
        return Runs.isSame(run, result);
    }

    @Override
    public void rename(RunRecord run, String name) throws WorkspaceProblem {
        workspace.runs().rename(run.id(), name);
    }

    @Override
    public void delete(RunRecord run) throws WorkspaceProblem {
        workspace.runs().delete(run.id());
    }
}
