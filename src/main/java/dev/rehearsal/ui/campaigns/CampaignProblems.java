package dev.rehearsal.ui.campaigns;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.campaign.Campaign.Variant;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Template;
import dev.rehearsal.ui.campaigns.CampaignProblem.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with a campaign, by itself and beside the rules and templates of the workspace. */
final class CampaignProblems {
    private static final int EVERYBODY = 100;

    private final Campaign campaign;
    private final RulePack pack;
    private final List<CampaignProblem> found = new ArrayList<>();

    private CampaignProblems(Campaign campaign, RulePack pack) {
        this.campaign = campaign;
        this.pack = pack;
    }

    static List<CampaignProblem> of(Campaign campaign, RulePack pack) {
        CampaignProblems problems = new CampaignProblems(campaign, pack);
        if (campaign.name().isBlank()) {
            problems.blocking(Part.NAME, "The campaign has no name");
        }
        problems.variants();
        problems.templates();
        problems.holdout();
        problems.rules();
        return List.copyOf(problems.found);
    }

    private void blocking(Part part, String sentence) {
        found.add(new CampaignProblem(part, true, sentence));
    }

    private void said(Part part, String sentence) {
        found.add(new CampaignProblem(part, false, sentence));
    }

    private void variants() {
        List<Variant> variants = campaign.variants();
        Set<String> ids = new HashSet<>();
        for (Variant variant : variants) {
            if (variant.id().isBlank()) {
                blocking(Part.VARIANTS, "A variant has no name");
            } else if (!ids.add(variant.id())) {
                blocking(Part.VARIANTS, "Two variants are called “%s”".formatted(variant.id()));
            }
        }
        boolean nothing = variants.stream().noneMatch(variant -> variant.weight() > 0);
        if (!variants.isEmpty() && nothing) {
            blocking(
                    Part.VARIANTS, "All weights are 0, so nobody gets any variant; give at least one of them a weight");
        } else if (variants.size() == 1) {
            said(Part.VARIANTS, "One variant alone tests nothing; add another, or take this one out");
        }
    }

    private void templates() {
        unknown(Part.TEMPLATE, campaign.emailTemplateId());
        campaign.variants().forEach(variant -> unknown(Part.VARIANTS, variant.templateId()));
        boolean needed = campaign.variants().isEmpty()
                || campaign.variants().stream().anyMatch(variant -> variant.templateId() == null);
        if (needed && campaign.emailTemplateId() == null && CampaignRules.anyWithoutTemplate(campaign, pack)) {
            said(Part.TEMPLATE, "A rule leaves the template to this campaign, which has none");
        }
    }

    private void unknown(Part part, @Nullable String template) {
        List<String> known = pack.templates().stream().map(Template::id).toList();
        if (template != null && !known.contains(template)) {
            said(part, "There is no template “%s” in this workspace; choose another or make it".formatted(template));
        }
    }

    private void holdout() {
        if (campaign.holdoutPercent() >= EVERYBODY) {
            said(Part.HOLDOUT, "Everybody is held out, so nobody gets a message of this campaign");
        }
    }

    private void rules() {
        Set<String> known = pack.rules().stream().map(rule -> rule.id()).collect(Collectors.toSet());
        for (String id : campaign.triggerRules()) {
            if (!known.contains(id)) {
                said(Part.RULES, "There is no rule “%s” in this workspace; take it out".formatted(id));
            }
        }
        if (CampaignRules.of(campaign, pack).stream().noneMatch(CampaignRules.Row::sends)) {
            said(
                    Part.RULES,
                    "No rule or journey sends a message for this campaign yet; name it in the message of a rule");
        }
    }
}
