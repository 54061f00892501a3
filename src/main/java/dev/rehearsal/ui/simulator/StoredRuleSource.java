package dev.rehearsal.ui.simulator;

import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import java.util.List;

/** The rules of a workspace, to be replayed. */
public final class StoredRuleSource implements RuleSource {
    private final Workspace workspace;

    public StoredRuleSource(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public List<RuleEntry> rules() throws WorkspaceProblem {
        return workspace.packs().newest().rules().stream()
                .map(rule -> new RuleEntry(rule.id(), rule.name()))
                .toList();
    }

    @Override
    public RulePack pack(RuleChoice choice) throws WorkspaceProblem {
        return switch (choice) {
            case RuleChoice.Latest latest -> workspace.packs().newest();
            case RuleChoice.Approved approved -> workspace.packs().approved();
            case RuleChoice.Only only -> {
                RulePack newest = workspace.packs().newest();
                yield newest.withRules(newest.rules().stream()
                        .filter(rule -> only.ids().contains(rule.id()))
                        .toList());
            }
        };
    }

    @Override
    public void keep(Dataset dataset, RuleChoice choice, ReplayResult result) throws WorkspaceProblem {
        if (!workspace.isReadOnly()) {
            workspace.runs().keep(dataset, result);
        }
    }
}
