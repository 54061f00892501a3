package dev.rehearsal.replay;

import dev.rehearsal.event.Field;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.Node;
import dev.rehearsal.pack.MadeUpStory;
import dev.rehearsal.pack.PackCase;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Scenario;
import dev.rehearsal.rule.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes a case of a pack from a scenario: told of somebody made up, and expecting all that the pack does then. It is a case
 * only when the rules and journeys that the scenario is told of do exactly what it expects of them; what others of the pack
 * do beside them is their own affair, and expected too.
 */
public final class CaseMaking {
    /** Which variant or holdout somebody falls into depends on their id, so that more than one may have to be tried. */
    private static final int TRIALS = 200;

    private final Set<String> others;

    private CaseMaking(RulePack pack, RulePack told) {
        this.others = new HashSet<>(ids(pack));
        this.others.removeAll(ids(told));
    }

    private static Set<String> ids(RulePack pack) {
        Set<String> ids = new HashSet<>();
        pack.rules().stream().map(Rule::id).forEach(ids::add);
        pack.journeys().stream().map(Journey::id).forEach(ids::add);
        return ids;
    }

    /**
     * The case; empty where the story does not come out with this pack, whoever it is told of.
     *
     * @param pack the pack that is to carry the case
     * @param unchanged the fields that are not made up
     */
    public static Optional<PackCase> of(RulePack pack, Scenario scenario, Set<Field> unchanged) {
        CaseMaking making = new CaseMaking(pack, scenario.pack());
        int trials = isDrawn(pack) ? TRIALS : 1;
        for (int trial = 1; trial <= trials; trial++) {
            String prefix = trial == 1 ? "customer-" : "customer-" + trial + "-";
            PackCase madeUp = MadeUpStory.of(scenario.story(), unchanged, prefix);
            PackCase.Expectation found = CaseReplay.outcome(pack, madeUp);
            if (making.holds(madeUp.expect(), found)) {
                return Optional.of(
                        new PackCase(madeUp.name(), madeUp.profile(), madeUp.events(), madeUp.until(), found));
            }
        }
        return Optional.empty();
    }

    /** Whether something depends on who it is. */
    private static boolean isDrawn(RulePack pack) {
        return pack.campaigns().stream()
                        .anyMatch(campaign -> campaign.holdoutPercent() > 0
                                || campaign.variants().size() > 1)
                || pack.journeys().stream()
                        .flatMap(journey -> journey.nodes().stream())
                        .anyMatch(node -> node instanceof Node.Split);
    }

    /**
     * The fewest fields, besides those that go unchanged already, without which the story does not come out; none where no
     * field helps.
     */
    public static Set<Field> needed(RulePack pack, Scenario scenario, Set<Field> unchanged) {
        Set<Field> needed = new TreeSet<>(MadeUpStory.choices(scenario.story()));
        needed.addAll(unchanged);
        if (of(pack, scenario, needed).isEmpty()) {
            return Set.of();
        }
        for (Field field : List.copyOf(needed)) {
            if (!unchanged.contains(field)) {
                needed.remove(field);
                if (of(pack, scenario, needed).isEmpty()) {
                    needed.add(field);
                }
            }
        }
        needed.removeAll(unchanged);
        return needed;
    }

    private boolean holds(PackCase.Expectation expect, PackCase.Expectation found) {
        return holds(expect.decisions(), found.decisions())
                && holds(expect.messages(), found.messages())
                && holds(expect.effects(), found.effects())
                && holds(expect.journeys(), found.journeys())
                && holds(expect.profiles(), found.profiles());
    }

    private boolean holds(@Nullable List<Map<String, String>> expected, @Nullable List<Map<String, String>> found) {
        if (expected == null || found == null) {
            return expected == null;
        }
        List<Map<String, String>> own =
                found.stream().filter(row -> !isOfAnother(row)).toList();
        if (own.size() != expected.size()) {
            return false;
        }
        for (int i = 0; i < own.size(); i++) {
            if (!own.get(i).entrySet().containsAll(expected.get(i).entrySet())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the row tells of a rule or journey of the pack that the scenario is not told of. */
    private boolean isOfAnother(Map<String, String> row) {
        String rule = row.getOrDefault("rule_id", "");
        String journey = row.getOrDefault("journey_id", "");
        String sender = rule.startsWith("journey:") ? rule.split(":", -1)[1] : rule;
        return others.contains(sender) || others.contains(journey);
    }
}
