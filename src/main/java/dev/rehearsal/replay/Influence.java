package dev.rehearsal.replay;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Settings;
import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What of a pack has a say in when a rule fires. Replayed instead of the whole pack it gives the same decisions of the rule,
 * sooner; of messages, profiles and other rules it says nothing.
 */
public final class Influence {
    private static final Set<Resource> WITHOUT_SAY = Set.of(Resource.Shared.SENT, Resource.Shared.FINAL_PROFILE);

    private Influence() {}

    /**
     * The pack of the rule and of what changes, directly or through others, something that the rule looks at. Messages,
     * tasks and webhooks of its rules are left out: whether they are sent decides no firing (semantics §4.5).
     *
     * @throws IllegalArgumentException when the pack has no rule of the id
     */
    public static RulePack on(String ruleId, RulePack pack) {
        Settings settings = pack.settings();
        List<Rule> rules = pack.rules().stream().map(Influence::deciding).toList();
        Rule asked = rules.stream()
                .filter(rule -> rule.id().equals(ruleId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the pack has no rule " + ruleId));
        Set<Object> taken = new HashSet<>(Set.of(asked));
        Set<Resource> matters = new HashSet<>(looked(Footprint.of(asked, settings)));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Rule rule : rules) {
                grows |= takes(rule, Footprint.of(rule, settings), matters, taken);
            }
            for (Journey journey : pack.journeys()) {
                grows |= takes(journey, Footprint.of(journey, settings), matters, taken);
            }
            if (pack.lifecycle() != null) {
                grows |= takes(pack.lifecycle(), Footprint.of(pack.lifecycle(), settings), matters, taken);
            }
        }
        return pack.with(
                        rules.stream().filter(taken::contains).toList(),
                        pack.campaigns(),
                        pack.journeys().stream().filter(taken::contains).toList())
                .withLifecycle(pack.lifecycle() == null || !taken.contains(pack.lifecycle()) ? null : pack.lifecycle());
    }

    private static boolean takes(Object unit, Footprint footprint, Set<Resource> matters, Set<Object> taken) {
        boolean hasSay = footprint.writes().stream().anyMatch(matters::contains);
        return hasSay && taken.add(unit) && matters.addAll(looked(footprint));
    }

    private static Set<Resource> looked(Footprint footprint) {
        Set<Resource> resources = new HashSet<>(footprint.reads());
        resources.addAll(footprint.writes());
        resources.removeAll(WITHOUT_SAY);
        return resources;
    }

    /** The rule with no other actions than those that change what rules can look at. */
    private static Rule deciding(Rule rule) {
        List<Action> changing = new ArrayList<>(rule.then());
        changing.removeIf(action -> action instanceof Action.Send
                || action instanceof Action.CreateTask
                || action instanceof Action.Webhook);
        return new Rule(
                rule.id(),
                rule.name(),
                rule.type(),
                rule.on(),
                rule.when(),
                rule.unless(),
                changing,
                rule.gates(),
                rule.priority(),
                rule.active());
    }
}
