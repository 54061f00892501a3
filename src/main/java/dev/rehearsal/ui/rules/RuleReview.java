package dev.rehearsal.ui.rules;

import dev.rehearsal.lint.Finding;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.rule.Change;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.RuleChanges;
import dev.rehearsal.rule.RuleSentence;
import dev.rehearsal.store.Documents;
import dev.rehearsal.store.RunCount;
import dev.rehearsal.store.Runs;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.review.Reviewable;
import java.util.List;

/** Rules as they are reviewed: read as sentences, and judged by how often they fired for how many. */
public record RuleReview(Documents<Rule> documents) implements Reviewable<Rule> {
    @Override
    public String noun() {
        return "rule";
    }

    @Override
    public String sentence(Rule rule) {
        return RuleSentence.of(rule);
    }

    @Override
    public List<Change> changes(Rule before, Rule after) {
        return RuleChanges.between(before, after);
    }

    @Override
    public Finding.Kind findings() {
        return Finding.Kind.RULE;
    }

    @Override
    public List<Figure> figures(Runs runs, long runId, String id) throws WorkspaceProblem {
        List<RunCount> fired = runs.counts(runId).stream()
                .filter(count -> count.ruleId().equals(id) && count.outcome() == Outcome.FIRED)
                .toList();
        return List.of(
                new Figure(
                        "fires", fired.stream().mapToLong(RunCount::decisions).sum()),
                new Figure(
                        "customers",
                        fired.stream().mapToLong(RunCount::customers).sum()));
    }
}
