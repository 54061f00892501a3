package dev.rehearsal.ui.rules.editor;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.Document;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.KeptLog;
import java.util.List;
import java.util.concurrent.Executor;

/** The rules and data of a workspace, edited in the name of one person. */
public final class StoredDesk implements RuleDesk {
    private final Workspace workspace;
    private final KeptLog logs;
    private final String person;

    public StoredDesk(Workspace workspace, KeptLog logs, String person) {
        this.workspace = workspace;
        this.logs = logs;
        this.person = person;
    }

    @Override
    public Opened open(String ruleId) throws WorkspaceProblem {
        return opened(workspace.rules().open(ruleId));
    }

    private Opened opened(Document<Rule> rule) throws WorkspaceProblem {
        String status = switch (rule.status()) {
            case DRAFT -> "Draft ";
            case IN_REVIEW -> "In review ";
            case APPROVED -> "Approved ";
            case ARCHIVED -> "Archived ";
        };
        return new Opened(
                rule.content(),
                status + rule.version(),
                workspace.rules().unsaved().find(rule.id()));
    }

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

    @Override
    public Opened save(Rule rule) throws WorkspaceProblem {
        return opened(workspace.rules().save(rule, person));
    }

    @Override
    public void keep(String ruleId, String text) throws WorkspaceProblem {
        workspace.rules().unsaved().keep(ruleId, text);
    }

    @Override
    public void forget(String ruleId) throws WorkspaceProblem {
        workspace.rules().unsaved().forget(ruleId);
    }
}
