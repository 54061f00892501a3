package dev.rehearsal.lint;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.rule.Gates;
import dev.rehearsal.rule.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is wrong between two rules: one that always takes the other's turn, or both writing to the same customer. */
final class OverlapFindings {
    private final Map<String, Campaign> campaigns;
    private final Domains domains;
    private final List<Finding> findings = new ArrayList<>();

    private OverlapFindings(List<Campaign> campaigns, Domains domains) {
        this.campaigns = campaigns.stream().collect(Collectors.toMap(Campaign::id, Function.identity()));
        this.domains = domains;
    }

    static List<Finding> of(List<Rule> rules, List<Campaign> campaigns, Domains domains) {
        OverlapFindings all = new OverlapFindings(campaigns, domains);
        List<Rule> active =
                rules.stream().filter(Rule::active).sorted(Rule.ORDER).toList();
        for (int i = 0; i < active.size(); i++) {
            for (int j = i + 1; j < active.size(); j++) {
                if (active.get(i).on().equals(active.get(j).on())) {
                    all.compare(active.get(i), active.get(j));
                }
            }
        }
        return all.findings;
    }

    private void compare(Rule first, Rule second) {
        Logic logic = new Logic(domains.at(Occasion.of(first.on())));
        if (sameGroup(first, second)) {
            if (isShadowed(first, second, logic)) {
                shadowed(first, second);
            }
        } else {
            Answers.common(first, second, campaigns)
                    .filter(channel -> meet(first, second) && !logic.excludes(first.when(), second.when()))
                    .ifPresent(channel -> sameChannel(first, second, channel));
        }
    }

    private static boolean sameGroup(Rule first, Rule second) {
        String group = first.gates().exclusiveGroup();
        return group != null && group.equals(second.gates().exclusiveGroup());
    }

    /** Whether the second, asked after the first, matches only where the first has fired or been outranked too. */
    private static boolean isShadowed(Rule first, Rule second, Logic logic) {
        return isOpen(first.gates())
                && first.unless() == null
                && second.unless() == null
                && covers(first.gates(), second.gates())
                && !logic.neverHolds(second.when())
                && logic.implies(second.when(), first.when());
    }

    private static boolean isOpen(Gates gates) {
        return gates.timeWindow() == null
                && gates.maxExecutions().isEmpty()
                && gates.cooldown().orElse(0) == 0;
    }

    private static boolean covers(Gates first, Gates second) {
        return first.audience().isEmpty()
                || (!second.audience().isEmpty() && first.audience().containsAll(second.audience()));
    }

    private void shadowed(Rule first, Rule second) {
        findings.add(new Finding(
                Severity.ERROR,
                "shadowed",
                parts(second, first),
                second.id() + " never fires: whenever it matches, " + first.id() + " matches too and comes first in the"
                        + " exclusive group " + second.gates().exclusiveGroup() + ".",
                "Give " + second.id() + " the higher priority, or ask for more in " + first.id() + "."));
    }

    /** Two audiences that have no segment in common are meant to be two groups of people. */
    private static boolean meet(Rule first, Rule second) {
        List<String> one = first.gates().audience();
        List<String> other = second.gates().audience();
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }

    private void sameChannel(Rule first, Rule second, String channel) {
        findings.add(new Finding(
                Severity.WARNING,
                "same_channel",
                parts(first, second),
                first.id() + " and " + second.id() + " answer the same event, and a customer gets two messages on the"
                        + " channel " + channel + " within the hour.",
                "Put both into one `exclusive_group`, or let one of them wait longer."));
    }

    private static List<Finding.Part> parts(Rule one, Rule other) {
        return List.of(Finding.Part.rule(one.id()), Finding.Part.rule(other.id()));
    }
}
