package dev.rehearsal.ui.simulator;

import dev.rehearsal.insight.Waterfall;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.ui.kit.results.RuleCounts;

/** Whose way from matches to sent messages is looked at. */
sealed interface Scope {
    /** Of everything in the pack. */
    record All() implements Scope {}

    /** Of one rule, by its number in the pack, and its messages. */
    record OfRule(int number, String id) implements Scope {}

    /** Of the rules that send for a campaign, and its messages whoever made them. */
    record OfCampaign(String id) implements Scope {}

    default Waterfall waterfall(ReplayResult result) {
        return switch (this) {
            case All all -> Waterfall.ofAll(result);
            case OfRule rule -> Waterfall.ofRule(result, rule.id());
            case OfCampaign campaign -> Waterfall.ofCampaign(result, campaign.id());
        };
    }

    /** The number of the rule, {@link RuleCounts#ALL} where it is not about one. */
    default int rule() {
        return this instanceof OfRule(int number, String id) ? number : RuleCounts.ALL;
    }
}
