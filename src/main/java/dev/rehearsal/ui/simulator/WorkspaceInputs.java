package dev.rehearsal.ui.simulator;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.Datasets;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.KeptLog;
import java.util.List;
import java.util.concurrent.Executor;

/** The datasets and rules of a workspace. */
public final class WorkspaceInputs implements Inputs {
    private final Datasets datasets;
    private final KeptLog logs;
    private final RuleSource rules;

    public WorkspaceInputs(Datasets datasets, KeptLog logs, RuleSource rules) {
        this.datasets = datasets;
        this.logs = logs;
        this.rules = rules;
    }

    @Override
    public List<Dataset> datasets() throws WorkspaceProblem {
        return datasets.list();
    }

    @Override
    public EventLog log(Dataset dataset, Executor executor, Progress progress) throws WorkspaceProblem {
        return logs.of(dataset, executor, progress);
    }

    @Override
    public List<RuleEntry> rules() throws Exception {
        return rules.rules();
    }

    @Override
    public RulePack pack(RuleChoice choice) throws Exception {
        return rules.pack(choice);
    }

    @Override
    public void keep(Dataset dataset, RuleChoice choice, ReplayResult result) throws Exception {
        rules.keep(dataset, choice, result);
    }
}
