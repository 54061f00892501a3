package dev.rehearsal.ui.packs;

import dev.rehearsal.pack.Approval;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.store.ExportRecord;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The packs of a workspace as the view shows them, exported in the name of one person. */
public final class StoredPacks implements PackShelf {
    private final Workspace workspace;
    private final String person;

    public StoredPacks(Workspace workspace, String person) {
        this.workspace = workspace;
        this.person = person;
    }

    @Override
    public String workspaceName() {
        return workspace.name();
    }

    @Override
    public PackDraft draft() throws WorkspaceProblem {
        RulePack pack = workspace.packs().approved();
        Map<String, String> names = pack.rules().stream().collect(Collectors.toMap(Rule::id, Rule::name));
        Integer version = pack.version();
        return new PackDraft(
                pack,
                version == null ? 1 : version,
                pack.approvals().stream()
                        .map(approval -> approved(approval, names))
                        .toList());
    }

    private static ApprovedRule approved(Approval approval, Map<String, String> names) {
        String comment = approval.comment();
        return new ApprovedRule(
                approval.id(),
                names.getOrDefault(approval.id(), approval.id()),
                approval.version(),
                approval.approvedBy(),
                Instant.ofEpochMilli(approval.approvedAt()),
                comment == null ? "" : comment);
    }

    @Override
    public List<ExportLine> exports() throws WorkspaceProblem {
        return workspace.packs().exports().stream().map(StoredPacks::line).toList();
    }

    @Override
    public ExportLine export(Path file) throws WorkspaceProblem {
        return line(workspace.packs().export(file, person));
    }

    private static ExportLine line(ExportRecord export) {
        return new ExportLine(
                export.at(), export.path(), export.version(), export.sha256(), export.rules(), export.person());
    }
}
