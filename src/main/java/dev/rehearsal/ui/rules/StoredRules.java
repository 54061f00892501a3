package dev.rehearsal.ui.rules;

import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.RuleSentence;
import dev.rehearsal.store.RuleRevision;
import dev.rehearsal.store.RuleState;
import dev.rehearsal.store.StoredRule;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules of a workspace as the view shows them, changed in the name of one person. */
public final class StoredRules implements RuleShelf {
    private final Workspace workspace;
    private final String person;

    public StoredRules(Workspace workspace, String person) {
        this.workspace = workspace;
        this.person = person;
    }

    @Override
    public List<RuleLine> list() throws WorkspaceProblem {
        return workspace.rules().list().stream().map(StoredRules::line).toList();
    }

    private static RuleLine line(StoredRule stored) {
        return new RuleLine(
                stored.rule().id(),
                stored.rule().name(),
                RuleSentence.of(stored.rule()),
                status(stored.state()),
                stored.version(),
                stored.approvedVersion(),
                stored.lastResult().map(result -> new RuleLine.LastResult(result.fires(), result.reach())));
    }

    private static RuleStatus status(RuleState state) {
        return switch (state) {
            case DRAFT -> RuleStatus.DRAFT;
            case IN_REVIEW -> RuleStatus.IN_REVIEW;
            case APPROVED -> RuleStatus.APPROVED;
            case ARCHIVED -> RuleStatus.ARCHIVED;
        };
    }

    @Override
    public OpenRule open(String id) throws WorkspaceProblem {
        StoredRule stored = workspace.rules().find(id).orElseThrow();
        List<RuleVersion> versions = workspace.rules().revisions(id).stream()
                .map(StoredRules::version)
                .toList();
        return new OpenRule(line(stored), stored.rule(), PackWriter.write(stored.rule()), versions);
    }

    private static RuleVersion version(RuleRevision revision) {
        return new RuleVersion(
                revision.version(),
                status(revision.state()),
                revision.savedAt(),
                revision.savedBy(),
                revision.comment());
    }

    @Override
    public void submit(String id) throws WorkspaceProblem {
        workspace.rules().submit(id, person);
    }

    @Override
    public void approve(String id, String comment) throws WorkspaceProblem {
        workspace.rules().approve(id, person, comment);
    }

    @Override
    public void sendBack(String id, String comment) throws WorkspaceProblem {
        workspace.rules().sendBack(id, person, comment);
    }

    @Override
    public void archive(String id) throws WorkspaceProblem {
        workspace.rules().archive(id, person);
    }

    @Override
    public void restore(String id, int version) throws WorkspaceProblem {
        workspace.rules().restore(id, version, person);
    }

    @Override
    public ImportReport compare(RulePack pack) throws WorkspaceProblem {
        List<String> fresh = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        for (Rule rule : pack.rules()) {
            Optional<Rule> here = workspace.rules().find(rule.id()).map(StoredRule::rule);
            List<String> list = here.isEmpty() ? fresh : here.get().equals(rule) ? unchanged : changed;
            list.add(rule.name());
        }
        return new ImportReport(fresh, changed, unchanged);
    }

    @Override
    public ImportReport importDrafts(RulePack pack) throws WorkspaceProblem {
        ImportReport report = compare(pack);
        workspace.packs().importDrafts(pack, person);
        return report;
    }
}
