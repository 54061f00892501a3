package dev.rehearsal.ui.rules;

import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.RuleSentence;
import dev.rehearsal.store.Document;
import dev.rehearsal.store.RuleResult;
import dev.rehearsal.store.Tags;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.Reversible;
import dev.rehearsal.ui.kit.review.ReviewStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of a workspace as the view shows them. */
public final class StoredRules implements RuleShelf {
    private final Workspace workspace;

    public StoredRules(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public List<RuleLine> list() throws WorkspaceProblem {
        Map<String, RuleResult> results = workspace.runs().lastResults();
        Map<String, List<String>> tags = workspace.rules().tags().all();
        return workspace.rules().list().stream()
                .map(rule -> line(rule, results, tags))
                .toList();
    }

    private static RuleLine line(
            Document<Rule> stored, Map<String, RuleResult> results, Map<String, List<String>> tags) {
        return new RuleLine(
                stored.id(),
                stored.name(),
                RuleSentence.of(stored.content()),
                ReviewStatus.of(stored.status()),
                stored.version(),
                stored.approvedVersion(),
                tags.getOrDefault(stored.id(), List.of()),
                Optional.ofNullable(results.get(stored.id()))
                        .map(result -> new RuleLine.LastResult(result.fires(), result.reach())));
    }

    @Override
    public OpenRule open(String id) throws WorkspaceProblem {
        Document<Rule> stored = workspace.rules().open(id);
        return new OpenRule(
                line(
                        stored,
                        workspace.runs().lastResults(),
                        workspace.rules().tags().all()),
                stored.content(),
                PackWriter.write(stored.content()));
    }

    @Override
    public Reversible tag(String id, List<String> tags) throws WorkspaceProblem {
        Tags all = workspace.rules().tags();
        List<String> before = all.all().getOrDefault(id, List.of());
        all.set(id, tags);
        return new Reversible() {
            @Override
            public void undo() throws WorkspaceProblem {
                all.set(id, before);
            }

            @Override
            public void redo(Progress progress) throws WorkspaceProblem {
                all.set(id, tags);
            }
        };
    }
}
