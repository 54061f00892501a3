package dev.rehearsal.pack;

import dev.rehearsal.campaign.Campaign;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads campaigns (semantics §7). */
final class CampaignReader {
    private CampaignReader() {}

    static Campaign campaign(JsonPart part) {
        part.object("a campaign");
        String id = part.text("campaign_id");
        String name = part.optionalText("name");
        Campaign campaign = new Campaign(
                id,
                name == null ? id : name,
                part.optionalText("description"),
                part.texts("trigger_rules"),
                part.optionalText("email_template_id"),
                part.parts("personalization_rules").stream().map(JsonPart::json).toList(),
                part.minutes("send_delay"),
                part.flag("active", true),
                holdout(part.part("holdout_percent")),
                variants(part.part("a_b_test_config")));
        part.end("a campaign");
        return campaign;
    }

    private static double holdout(@Nullable JsonPart part) {
        double percent = part == null ? 0 : part.number();
        if (part != null && (percent < 0 || percent > 100)) {
            throw part.refused("a percentage from 0 to 100 is needed here");
        }
        return percent;
    }

    private static List<Campaign.Variant> variants(@Nullable JsonPart part) {
        if (part == null) {
            return List.of();
        }
        List<Campaign.Variant> variants = part.object("a test").parts("variants").stream()
                .map(CampaignReader::variant)
                .toList();
        part.end("a test");
        return variants;
    }

    private static Campaign.Variant variant(JsonPart part) {
        Campaign.Variant variant = new Campaign.Variant(
                part.object("a variant").text("id"),
                JourneyReader.weight(part.needed("weight")),
                part.optionalText("template_id"));
        part.end("a variant");
        return variant;
    }
}
