package dev.rehearsal.ui.simulator;

import dev.rehearsal.pack.RulePack;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rules, journeys and campaigns of a workspace, to be replayed, and pack files. */
public final class StoredRuleSource implements RuleSource {
    private final Workspace workspace;

    public StoredRuleSource(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public List<Entry> entries() throws WorkspaceProblem {
        RulePack newest = workspace.packs().newest();
        List<Entry> entries = new ArrayList<>();
        newest.rules().forEach(rule -> entries.add(entry(PackPart.Kind.RULE, rule.id(), rule.name())));
        newest.journeys().forEach(each -> entries.add(entry(PackPart.Kind.JOURNEY, each.id(), each.name())));
        newest.campaigns().forEach(each -> entries.add(entry(PackPart.Kind.CAMPAIGN, each.id(), each.name())));
        return entries;
    }

    private static Entry entry(PackPart.Kind kind, String id, String name) {
        return new Entry(new PackPart(kind, id), name);
    }

    @Override
    public RulePack pack(RuleChoice choice) throws Exception {
        return switch (choice) {
            case RuleChoice.Latest latest -> workspace.packs().newest();
            case RuleChoice.Approved approved -> workspace.packs().approved();
            case RuleChoice.Only(Set<PackPart> parts) -> only(workspace.packs().newest(), parts);
            case RuleChoice.File(var path) -> PackFile.read(path);
        };
    }

    private static RulePack only(RulePack newest, Set<PackPart> parts) {
        return newest.with(
                newest.rules().stream()
                        .filter(each -> parts.contains(new PackPart(PackPart.Kind.RULE, each.id())))
                        .toList(),
                newest.campaigns().stream()
                        .filter(each -> parts.contains(new PackPart(PackPart.Kind.CAMPAIGN, each.id())))
                        .toList(),
                newest.journeys().stream()
                        .filter(each -> parts.contains(new PackPart(PackPart.Kind.JOURNEY, each.id())))
                        .toList());
    }
}
