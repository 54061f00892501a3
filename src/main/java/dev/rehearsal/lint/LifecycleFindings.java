package dev.rehearsal.lint;

import dev.rehearsal.pack.Lifecycle;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Condition;
import java.util.ArrayList;
import java.util.List;

/** Stages that an earlier one always takes, and transitions to stages that are none (semantics §9). */
final class LifecycleFindings {
    private static final Finding.Part PART = Finding.Part.lifecycle();

    private LifecycleFindings() {}

    static List<Finding> of(RulePack pack, Domains domains) {
        Lifecycle lifecycle = pack.lifecycle();
        if (lifecycle == null) {
            return List.of();
        }
        Logic logic = new Logic(domains.at(Occasion.CAUSED));
        List<Finding> findings = new ArrayList<>();
        List<Lifecycle.Stage> stages = lifecycle.stages();
        for (int i = 0; i < stages.size(); i++) {
            Lifecycle.Stage stage = stages.get(i);
            findings.addAll(
                    ConditionFindings.of(PART, "the stage " + stage.name(), stage.when(), logic, Severity.ERROR));
            if (!logic.neverHolds(stage.when())) {
                findings.addAll(taken(stages.subList(0, i), stage, logic));
            }
        }
        lifecycle.transitions().keySet().stream()
                .sorted()
                .filter(name -> stages.stream().noneMatch(stage -> name.endsWith("_to_" + stage.name())))
                .filter(name -> !name.endsWith("_to_" + Lifecycle.UNCLASSIFIED))
                .forEach(name -> findings.add(Finding.error(
                        "unknown_stage",
                        PART,
                        "The transition " + name + " never runs: it does not end in a stage of this lifecycle.",
                        "Name it FROM_to_TO after two stages.")));
        return findings;
    }

    private static List<Finding> taken(List<Lifecycle.Stage> earlier, Lifecycle.Stage stage, Logic logic) {
        Condition any =
                new Condition.Any(earlier.stream().map(Lifecycle.Stage::when).toList());
        if (!logic.implies(stage.when(), any)) {
            return List.of();
        }
        return List.of(Finding.error(
                "unreachable_stage",
                PART,
                "Nobody can be " + stage.name() + ": whoever could is taken by a stage before it.",
                "Move " + stage.name() + " up, or ask for more in the stages before it."));
    }
}
