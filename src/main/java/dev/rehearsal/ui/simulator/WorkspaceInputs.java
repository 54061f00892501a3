package dev.rehearsal.ui.simulator;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.Datasets;
import dev.rehearsal.store.RunRecord;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.KeptLog;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/** The datasets, rules and runs of a workspace. */
public final class WorkspaceInputs implements Inputs {
    private final Datasets datasets;
    private final KeptLog logs;
    private final RuleSource rules;
    private final RunShelf runs;

    /** @param person who runs replays here */
    public WorkspaceInputs(Workspace workspace, KeptLog logs, String person) {
        this.datasets = workspace.datasets();
        this.logs = logs;
        this.rules = new StoredRuleSource(workspace);
        this.runs = new StoredRuns(workspace, person);
    }

    @Override
    public List<Dataset> datasets() throws WorkspaceProblem {
        return datasets.list();
    }

    @Override
    public EventLog log(List<Dataset> together, Executor executor, Progress progress) throws WorkspaceProblem {
        return logs.of(together, executor, progress);
    }

    @Override
    public List<Entry> entries() throws Exception {
        return rules.entries();
    }

    @Override
    public RulePack pack(RuleChoice choice) throws Exception {
        return rules.pack(choice);
    }

    @Override
    public List<RunRecord> runs() throws Exception {
        return runs.runs();
    }

    @Override
    public Optional<RunRecord> keep(RunSetup setup, ReplayResult result) throws Exception {
        return runs.keep(setup, result);
    }

    @Override
    public Optional<RulePack> packOf(RunRecord run) throws Exception {
        return runs.packOf(run);
    }

    @Override
    public boolean isSameData(RunRecord run, List<Dataset> together) throws Exception {
        return runs.isSameData(run, together);
    }

    @Override
    public boolean isSameResult(RunRecord run, ReplayResult result) {
        return runs.isSameResult(run, result);
    }

    @Override
    public void rename(RunRecord run, String name) throws Exception {
        runs.rename(run, name);
    }

    @Override
    public void delete(RunRecord run) throws Exception {
        runs.delete(run);
    }
}
