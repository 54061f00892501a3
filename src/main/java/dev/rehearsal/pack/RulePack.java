package dev.rehearsal.pack;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.rule.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pack as a value. Immutable; parts that a file leaves out are empty or null. */
public record RulePack(
        @Nullable String packId,
        @Nullable String name,
        @Nullable Integer version,
        @Nullable Long exportedAt,
        Settings settings,
        List<Rule> rules,
        List<Campaign> campaigns,
        List<Journey> journeys,
        List<Template> templates,
        @Nullable Scoring scoring,
        @Nullable Lifecycle lifecycle,
        Models models,
        List<Approval> approvals,
        List<PackCase> cases) {
    public static final String FORMAT = "rehearsal-pack/1";

    public RulePack {
        rules = List.copyOf(rules);
        campaigns = List.copyOf(campaigns);
        journeys = List.copyOf(journeys);
        templates = List.copyOf(templates);
        approvals = List.copyOf(approvals);
        cases = List.copyOf(cases);
    }

    /** A pack of nothing but rules. */
    public static RulePack of(List<Rule> rules) {
        return new RulePack(
                null,
                null,
                null,
                null,
                Settings.NONE,
                rules,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                Models.NONE,
                List.of(),
                List.of());
    }

    public RulePack withRules(List<Rule> others) {
        return new RulePack(
                packId,
                name,
                version,
                exportedAt,
                settings,
                others,
                campaigns,
                journeys,
                templates,
                scoring,
                lifecycle,
                models,
                approvals,
                cases);
    }

    /** The same pack with other rules, campaigns and journeys. */
    public RulePack with(List<Rule> otherRules, List<Campaign> otherCampaigns, List<Journey> otherJourneys) {
        return new RulePack(
                packId,
                name,
                version,
                exportedAt,
                settings,
                otherRules,
                otherCampaigns,
                otherJourneys,
                templates,
                scoring,
                lifecycle,
                models,
                approvals,
                cases);
    }

    public RulePack withApprovals(List<Approval> others) {
        return new RulePack(
                packId,
                name,
                version,
                exportedAt,
                settings,
                rules,
                campaigns,
                journeys,
                templates,
                scoring,
                lifecycle,
                models,
                others,
                cases);
    }

    public RulePack withCases(List<PackCase> others) {
        return new RulePack(
                packId,
                name,
                version,
                exportedAt,
                settings,
                rules,
                campaigns,
                journeys,
                templates,
                scoring,
                lifecycle,
                models,
                approvals,
                others);
    }

    public RulePack withSettings(Settings others) {
        return new RulePack(
                packId,
                name,
                version,
                exportedAt,
                others,
                rules,
                campaigns,
                journeys,
                templates,
                scoring,
                lifecycle,
                models,
                approvals,
                cases);
    }
}
