package dev.rehearsal.ui.simulator;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.Datasets;
import dev.rehearsal.store.WorkspaceProblem;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The datasets and rules of a workspace. Keeps the log that was read last, so that trying other rules over the same
 * events does not read them again; what was imported since is noticed by the digest of the contents.
 */
public final class WorkspaceInputs implements Inputs {
    private final Datasets datasets;
    private final RuleSource rules;
    private @Nullable Read last;

    private record Read(String digest, EventLog log) {}

    public WorkspaceInputs(Datasets datasets, RuleSource rules) {
        this.datasets = datasets;
        this.rules = rules;
    }

    @Override
    public List<Dataset> datasets() throws WorkspaceProblem {
        return datasets.list();
    }

    @Override
    public synchronized EventLog log(Dataset dataset, Executor executor, Progress progress) throws WorkspaceProblem {
        List<Long> ids = List.of(dataset.id());
        String digest = datasets.sha256(ids);
        if (last == null || !last.digest().equals(digest)) {
            last = null;
            last = new Read(digest, datasets.load(ids, executor, progress));
        }
        return last.log();
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
