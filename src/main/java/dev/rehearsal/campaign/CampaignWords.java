package dev.rehearsal.campaign;

import dev.rehearsal.campaign.Campaign.Variant;
import dev.rehearsal.event.Durations;
import dev.rehearsal.event.Wording;
import java.util.List;

/** A campaign as sentences: what is sent, when, in which variants, to whom not, and for which rules. */
public final class CampaignWords {
    private CampaignWords() {}

    /**
     * {@code Sends template offer, 2 hours after the rule fired. Variants: a 60 % (template new), b 40 %. 10 % of the
     * customers get nothing. Rules: vip.}
     */
    public static String of(Campaign campaign) {
        String template = campaign.emailTemplateId();
        StringBuilder words = new StringBuilder(
                template == null ? "Leaves the template to each message" : "Sends template " + template);
        campaign.sendDelay()
                .ifPresent(minutes ->
                        words.append(", ").append(Durations.words(minutes)).append(" later"));
        words.append('.');
        if (!campaign.variants().isEmpty()) {
            words.append(" Variants: ").append(variants(campaign.variants())).append('.');
        }
        words.append(
                campaign.holdoutPercent() > 0
                        ? " %s %% of the customers are held out.".formatted(Wording.number(campaign.holdoutPercent()))
                        : " Nobody is held out.");
        if (!campaign.triggerRules().isEmpty()) {
            words.append(" Rules: ")
                    .append(String.join(", ", campaign.triggerRules()))
                    .append('.');
        }
        if (!campaign.active()) {
            words.append(" Switched off.");
        }
        return words.toString();
    }

    private static String variants(List<Variant> variants) {
        return String.join(", ", variants.stream().map(CampaignWords::variant).toList());
    }

    private static String variant(Variant variant) {
        String weight = variant.id() + " with weight " + Wording.number(variant.weight());
        return variant.templateId() == null ? weight : weight + " (template " + variant.templateId() + ")";
    }
}
