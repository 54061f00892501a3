package dev.rehearsal.ui.rules;

import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.RuleSentence;
import dev.rehearsal.store.Document;
import dev.rehearsal.store.DocumentStatus;
import dev.rehearsal.store.DocumentVersion;
import dev.rehearsal.store.IntakeItem;
import dev.rehearsal.store.PackPart;
import dev.rehearsal.store.RuleResult;
import dev.rehearsal.store.Standing;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.Reversible;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        Map<String, RuleResult> results = workspace.runs().lastResults();
        return workspace.rules().list().stream()
                .map(rule -> line(rule, results))
                .toList();
    }

    private static RuleLine line(Document<Rule> stored, Map<String, RuleResult> results) {
        return new RuleLine(
                stored.id(),
                stored.name(),
                RuleSentence.of(stored.content()),
                status(stored.status()),
                stored.version(),
                stored.approvedVersion(),
                Optional.ofNullable(results.get(stored.id()))
                        .map(result -> new RuleLine.LastResult(result.fires(), result.reach())));
    }

    private static RuleStatus status(DocumentStatus status) {
        return switch (status) {
            case DRAFT -> RuleStatus.DRAFT;
            case IN_REVIEW -> RuleStatus.IN_REVIEW;
            case APPROVED -> RuleStatus.APPROVED;
            case ARCHIVED -> RuleStatus.ARCHIVED;
        };
    }

    @Override
    public OpenRule open(String id) throws WorkspaceProblem {
        Document<Rule> stored = workspace.rules().open(id);
        List<RuleVersion> versions = workspace.rules().versions(id).stream()
                .map(StoredRules::version)
                .toList();
        return new OpenRule(
                line(stored, workspace.runs().lastResults()),
                stored.content(),
                PackWriter.write(stored.content()),
                versions);
    }

    private static RuleVersion version(DocumentVersion version) {
        return new RuleVersion(
                version.version(), status(version.status()), version.savedAt(), version.savedBy(), version.comment());
    }

    @Override
    public Reversible submit(String id) throws WorkspaceProblem {
        return taken(id, () -> workspace.rules().submit(id, person, ""));
    }

    @Override
    public Reversible approve(String id, String comment) throws WorkspaceProblem {
        return taken(id, () -> workspace.approvals().approve(workspace.rules(), id, person, comment));
    }

    @Override
    public Reversible sendBack(String id, String comment) throws WorkspaceProblem {
        return taken(id, () -> workspace.rules().sendBack(id, person, comment));
    }

    @Override
    public Reversible archive(String id) throws WorkspaceProblem {
        return taken(id, () -> workspace.rules().archive(id, person, ""));
    }

    @Override
    public Reversible restore(String id, int version) throws WorkspaceProblem {
        return taken(id, () -> workspace.rules().restore(id, version, person));
    }

    private Reversible taken(String id, Step step) throws WorkspaceProblem {
        Standing before = workspace.rules().standings().of(id);
        step.take();
        Standing after = workspace.rules().standings().of(id);
        return new Reversible() {
            @Override
            public void undo() throws WorkspaceProblem {
                workspace.rules().standings().putBack(after, before, person);
            }

            @Override
            public void redo(Progress progress) throws WorkspaceProblem {
                workspace.rules().standings().putBack(before, after, person);
            }
        };
    }

    private interface Step {
        void take() throws WorkspaceProblem;
    }

    @Override
    public ImportReport compare(RulePack pack) throws WorkspaceProblem {
        return report(workspace.packs().intake().compare(pack));
    }

    @Override
    public ImportReport importDrafts(RulePack pack) throws WorkspaceProblem {
        ImportReport report = compare(pack);
        workspace.packs().intake().takeAll(pack, person);
        return report;
    }

    private static ImportReport report(List<IntakeItem> items) {
        List<String> fresh = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        for (IntakeItem item : items) {
            if (item.part() == PackPart.RULE) {
                switch (item.state()) {
                    case NEW -> fresh.add(item.name());
                    case UNCHANGED -> unchanged.add(item.name());
                    case CHANGED, DRAFT_HERE, EDITED_HERE, IN_REVIEW_HERE, ARCHIVED_HERE, HOLDS_AT_ONCE ->
                        changed.add(item.name());
                }
            }
        }
        return new ImportReport(fresh, changed, unchanged);
    }
}
