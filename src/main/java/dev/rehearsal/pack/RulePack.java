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
        return with(others, campaigns, journeys);
    }

    public RulePack withCampaigns(List<Campaign> others) {
        return with(rules, others, journeys);
    }

    public RulePack withJourneys(List<Journey> others) {
        return with(rules, campaigns, others);
    }

    /** The same pack with other rules, campaigns and journeys. */
    public RulePack with(List<Rule> otherRules, List<Campaign> otherCampaigns, List<Journey> otherJourneys) {
        return with(settings, otherRules, otherCampaigns, otherJourneys, scoring, lifecycle, approvals, cases);
    }

    public RulePack withSettings(Settings others) {
        return with(others, rules, campaigns, journeys, scoring, lifecycle, approvals, cases);
    }

    public RulePack withScoring(@Nullable Scoring other) {
        return with(settings, rules, campaigns, journeys, other, lifecycle, approvals, cases);
    }

    public RulePack withLifecycle(@Nullable Lifecycle other) {
        return with(settings, rules, campaigns, journeys, scoring, other, approvals, cases);
    }

    public RulePack withApprovals(List<Approval> others) {
        return with(settings, rules, campaigns, journeys, scoring, lifecycle, others, cases);
    }

    public RulePack withCases(List<PackCase> others) {
        return with(settings, rules, campaigns, journeys, scoring, lifecycle, approvals, others);
    }

    private RulePack with(
            Settings newSettings,
            List<Rule> newRules,
            List<Campaign> newCampaigns,
            List<Journey> newJourneys,
            @Nullable Scoring newScoring,
            @Nullable Lifecycle newLifecycle,
            List<Approval> newApprovals,
            List<PackCase> newCases) {
        return new RulePack(
                packId,
                name,
                version,
                exportedAt,
                newSettings,
                newRules,
                newCampaigns,
                newJourneys,
                templates,
                newScoring,
                newLifecycle,
                models,
                newApprovals,
                newCases);
    }
}
