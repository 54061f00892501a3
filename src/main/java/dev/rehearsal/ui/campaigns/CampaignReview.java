package dev.rehearsal.ui.campaigns;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.campaign.CampaignChanges;
import dev.rehearsal.campaign.CampaignWords;
import dev.rehearsal.lint.Finding;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Change;
import dev.rehearsal.store.Documents;
import dev.rehearsal.ui.kit.review.Reviewable;
import java.util.List;

/** Campaigns as they are reviewed: read as what they send to whom, and judged as their form judges them. */
public record CampaignReview(Documents<Campaign> documents) implements Reviewable<Campaign> {
    @Override
    public String noun() {
        return "campaign";
    }

    @Override
    public String sentence(Campaign campaign) {
        return CampaignWords.of(campaign);
    }

    @Override
    public List<Change> changes(Campaign before, Campaign after) {
        return CampaignChanges.between(before, after);
    }

    @Override
    public Finding.Kind findings() {
        return Finding.Kind.CAMPAIGN;
    }

    @Override
    public List<String> errors(Campaign campaign, RulePack pack) {
        return CampaignProblems.of(campaign, pack).stream()
                .filter(CampaignProblem::blocks)
                .map(problem -> problem.sentence() + ".")
                .toList();
    }
}
