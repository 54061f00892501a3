package dev.rehearsal.ui.kit.review;

import dev.rehearsal.lint.Finding;
import dev.rehearsal.rule.Change;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.RuleChanges;
import dev.rehearsal.rule.RuleSentence;
import dev.rehearsal.store.Documents;
import java.util.List;

/** The least that a kind of document says of itself. */
record ReviewedRules(Documents<Rule> documents) implements Reviewable<Rule> {
    @Override
    public String noun() {
        return "rule";
    }

    @Override
    public String sentence(Rule content) {
        return RuleSentence.of(content);
    }

    @Override
    public List<Change> changes(Rule before, Rule after) {
        return RuleChanges.between(before, after);
    }

    @Override
    public Finding.Kind findings() {
        return Finding.Kind.RULE;
    }
}
