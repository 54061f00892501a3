package dev.rehearsal.campaign;

import dev.rehearsal.campaign.Campaign.Variant;
import dev.rehearsal.event.Durations;
import dev.rehearsal.event.Wording;
import dev.rehearsal.rule.Change;
import dev.rehearsal.rule.Differing;
import dev.rehearsal.rule.ListChanges;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two campaigns, part by part and in words, as somebody who reviews an edit wants to read it. There is no
 * difference exactly when the campaigns are equal. A variant is the same as long as it has its name.
 */
public final class CampaignChanges {
    private CampaignChanges() {}

    public static List<Change> between(Campaign before, Campaign after) {
        return new Differing<>(before, after)
                .silently("Id", Campaign::id, Campaign::id)
                .silently("Name", Campaign::name, Campaign::name)
                .silently("Description", Campaign::description, campaign -> or(campaign.description()))
                .silently("Switched on", Campaign::active, campaign -> campaign.active() ? "on" : "off")
                .silently("Rules", Campaign::triggerRules, campaign -> String.join(", ", campaign.triggerRules()))
                .silently("Template", Campaign::emailTemplateId, campaign -> or(campaign.emailTemplateId()))
                .silently("Delay", Campaign::sendDelay, CampaignChanges::delay)
                .silently(
                        "Holdout",
                        Campaign::holdoutPercent,
                        campaign -> Wording.number(campaign.holdoutPercent()) + " %")
                .silently(
                        "Personalisation",
                        Campaign::personalizationRules,
                        campaign -> String.join(", ", campaign.personalizationRules()))
                .also(variants(before.variants(), after.variants()))
                .changes();
    }

    private static String delay(Campaign campaign) {
        return campaign.sendDelay().isEmpty()
                ? ""
                : Durations.words(campaign.sendDelay().getAsInt());
    }

    /** Which customer gets which follows from their order too (semantics §7). */
    private static List<Change> variants(List<Variant> before, List<Variant> after) {
        List<Change> changes = ListChanges.between("Variant", before, after, Variant::id, CampaignChanges::variant);
        boolean isReordered = changes.isEmpty() && !before.equals(after);
        return isReordered ? List.of(Change.changed("Order of variants", names(before), names(after))) : changes;
    }

    private static String names(List<Variant> variants) {
        return String.join(", ", variants.stream().map(Variant::id).toList());
    }

    private static String variant(Variant variant) {
        String weight = "weight " + Wording.number(variant.weight());
        return variant.templateId() == null ? weight : weight + ", template " + variant.templateId();
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
