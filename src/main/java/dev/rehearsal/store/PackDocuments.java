package dev.rehearsal.store;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Template;
import dev.rehearsal.rule.Rule;
import java.util.Set;
import java.util.stream.Collectors;

/** All documents of a workspace that a pack can hold. */
record PackDocuments(
        Documents<Rule> rules,
        Documents<Journey> journeys,
        Documents<Campaign> campaigns,
        Documents<Template> templates) {

    static Set<String> ruleIds(RulePack pack) {
        return pack.rules().stream().map(Rule::id).collect(Collectors.toSet());
    }
}
