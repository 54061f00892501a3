package dev.rehearsal.ui.rules.editor;

import dev.rehearsal.lint.Finding;
import dev.rehearsal.lint.Lint;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.ui.kit.draft.Place;
import dev.rehearsal.ui.kit.draft.RuleDraft;
import dev.rehearsal.ui.kit.draft.Trials;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is probably not meant in the rule that is edited, each at the place without which it would not be so. */
final class Lints {
    private Lints() {}

    static List<LiveResultViewModel.Lint> of(RuleDraft draft, RulePack pack, Progress progress) {
        List<Finding> findings = about(draft, pack);
        if (findings.isEmpty()) {
            return List.of();
        }
        List<Place> places = new ArrayList<>(
                findings.stream().map(finding -> Place.of(Place.Part.NAME)).toList());
        for (Map.Entry<Place, RuleDraft> trial : Trials.without(draft).entrySet()) {
            if (progress.cancelled()) {
                return List.of();
            }
            Set<String> left = about(trial.getValue(), pack).stream()
                    .map(finding -> finding.code() + finding.parts())
                    .collect(Collectors.toSet());
            for (int i = 0; i < findings.size(); i++) {
                Finding finding = findings.get(i);
                if (!left.contains(finding.code() + finding.parts())) {
                    places.set(i, trial.getKey());
                }
            }
        }
        List<LiveResultViewModel.Lint> lints = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            lints.add(new LiveResultViewModel.Lint(findings.get(i), places.get(i)));
        }
        return lints;
    }

    private static List<Finding> about(RuleDraft draft, RulePack pack) {
        List<Rule> rules = new ArrayList<>(pack.rules());
        rules.removeIf(rule -> rule.id().equals(draft.id()));
        rules.add(draft.rule());
        return Lint.of(pack.withRules(rules)).stream()
                .filter(finding -> finding.parts().stream()
                        .anyMatch(part ->
                                part.kind() == Finding.Kind.RULE && part.id().equals(draft.id())))
                .toList();
    }
}
