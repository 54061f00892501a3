package dev.rehearsal.insight;

import dev.rehearsal.event.Field;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.pack.MadeUpStory;
import dev.rehearsal.pack.PackCase;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Scenario;
import dev.rehearsal.replay.CaseReplay;
import dev.rehearsal.rule.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a case of a pack from a scenario: told of somebody made up, and expecting all that the pack does then. It is a case
 * only when the rules and journeys that the scenario is told of do exactly what it expects of them; what others of the pack
 * do beside them is their own affair, and expected too.
 */
public final class CaseMaking {
    private static final int IDS_TRIED = 100_000;

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
        PackCase madeUp = MadeUpStory.of(scenario.story(), unchanged, alike(pack, customers(scenario.story())));
        PackCase.Expectation found = CaseReplay.outcome(pack, madeUp);
        return new CaseMaking(pack, scenario.pack()).holds(madeUp.expect(), found)
                ? Optional.of(new PackCase(madeUp.name(), madeUp.profile(), madeUp.events(), madeUp.until(), found))
                : Optional.empty();
    }

    private static Set<String> customers(PackCase story) {
        Set<String> customers = new HashSet<>();
        story.events().forEach(event -> customers.add(event.customerId()));
        if (story.profile() != null) {
            customers.add(story.profile().customerId());
        }
        return customers;
    }

    /** Made-up ids, each of which draws in campaigns and splits what the true one does; where none is found, any. */
    private static UnaryOperator<String> alike(RulePack pack, Set<String> customers) {
        Map<String, String> madeUp = new HashMap<>();
        Set<String> taken = new HashSet<>(customers);
        return id -> madeUp.computeIfAbsent(id, real -> {
            List<Integer> wanted = Draws.of(pack, real);
            List<String> free = IntStream.rangeClosed(1, IDS_TRIED)
                    .mapToObj(number -> "customer-" + number)
                    .filter(name -> !taken.contains(name))
                    .filter(name -> Draws.of(pack, name).equals(wanted))
                    .limit(1)
                    .toList();
            String name = free.isEmpty() ? "customer-0-" + madeUp.size() : free.getFirst();
            taken.add(name);
            return name;
        });
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
