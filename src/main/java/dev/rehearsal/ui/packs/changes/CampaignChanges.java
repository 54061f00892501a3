package dev.rehearsal.ui.packs.changes;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.event.Durations;
import dev.rehearsal.pack.Template;
import dev.rehearsal.rule.Change;
import dev.rehearsal.ui.kit.Figures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What differs between two campaigns, and between two templates. */
final class CampaignChanges {
    private CampaignChanges() {}

    static List<Change> between(Campaign before, Campaign after) {
        return new Differing<>(before, after)
                .field("Name", Campaign::name)
                .field("Description", campaign -> or(campaign.description()))
                .field("Switched on", campaign -> campaign.active() ? "on" : "off")
                .field("Rules", campaign -> String.join(", ", campaign.triggerRules()))
                .field("Template", campaign -> or(campaign.emailTemplateId()))
                .field(
                        "Delay",
                        campaign -> campaign.sendDelay().isEmpty()
                                ? ""
                                : Durations.words(campaign.sendDelay().getAsInt()))
                .field("Holdout", campaign -> Figures.number(campaign.holdoutPercent()) + " %")
                .field("Personalisation", campaign -> String.join(", ", campaign.personalizationRules()))
                .also(ListChanges.between(
                        "Variant", before.variants(), after.variants(), Campaign.Variant::id, CampaignChanges::variant))
                .changes();
    }

    private static String variant(Campaign.Variant variant) {
        String weight = "weight " + Figures.number(variant.weight());
        return variant.templateId() == null ? weight : weight + ", template " + variant.templateId();
    }

    static List<Change> between(Template before, Template after) {
        return new Differing<>(before, after)
                .field("Name", template -> or(template.name()))
                .field("Channel", template -> or(template.channel()))
                .field("Subject", template -> or(template.subject()))
                .field("Text", template -> or(template.body()))
                .changes();
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
