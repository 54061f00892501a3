package dev.rehearsal.ui.packs.cases;

import dev.rehearsal.event.Field;
import dev.rehearsal.insight.CaseMaking;
import dev.rehearsal.pack.PackCase;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Scenario;
import dev.rehearsal.store.CaseChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The cases that were made of the chosen scenarios, and those of which none could be made, each with what helps. */
public record MadeCases(List<PackCase> cases, List<Failure> failures) {
    public MadeCases {
        cases = List.copyOf(cases);
        failures = List.copyOf(failures);
    }

    /** A scenario that does not come out, and why in a sentence that says what to do. */
    public record Failure(String scenario, String why) {}

    /** Makes cases of those of the scenarios that were chosen. */
    public static MadeCases of(RulePack pack, List<Scenario> scenarios, CaseChoice choice) {
        List<PackCase> cases = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            String name = scenario.story().name();
            if (choice.scenarios().contains(name)) {
                Optional<PackCase> made = CaseMaking.of(pack, scenario, choice.unchanged());
                if (made.isPresent()) {
                    cases.add(named(made.get(), cases));
                } else {
                    failures.add(new Failure(name, why(pack, scenario, choice)));
                }
            }
        }
        return new MadeCases(cases, failures);
    }

    /** Stories that differed by the name of their customer may be called the same now, and cases may not. */
    private static PackCase named(PackCase made, List<PackCase> before) {
        Set<String> names = before.stream().map(PackCase::name).collect(Collectors.toSet());
        String name = made.name();
        for (int number = 2; names.contains(name); number++) {
            name = made.name() + " (" + number + ")";
        }
        return new PackCase(name, made.profile(), made.events(), made.until(), made.expect());
    }

    private static String why(RulePack pack, Scenario scenario, CaseChoice choice) {
        Set<Field> needed = CaseMaking.needed(pack, scenario, choice.unchanged());
        if (needed.isEmpty()) {
            return "does not come out with the pack as it goes out. Put the rule or the scenario right, or leave it out.";
        }
        String fields = needed.stream().map(Field::name).collect(Collectors.joining(", "));
        return "does not come out with made-up values. Let go unchanged: " + fields + "; or leave it out.";
    }
}
