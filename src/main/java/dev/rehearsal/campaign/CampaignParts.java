package dev.rehearsal.campaign;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The parts of a campaign while one of them is changed. */
final class CampaignParts {
    private final Campaign before;
    String name;

    @Nullable
    String description;

    List<String> triggerRules;

    @Nullable
    String template;

    OptionalInt sendDelay;
    boolean active;
    double holdoutPercent;
    List<Campaign.Variant> variants;

    CampaignParts(Campaign campaign) {
        before = campaign;
        name = campaign.name();
        description = campaign.description();
        triggerRules = campaign.triggerRules();
        template = campaign.emailTemplateId();
        sendDelay = campaign.sendDelay();
        active = campaign.active();
        holdoutPercent = campaign.holdoutPercent();
        variants = campaign.variants();
    }

    Campaign campaign() {
        return campaign(before.id());
    }

    Campaign campaign(String id) {
        return new Campaign(
                id,
                name,
                description,
                triggerRules,
                template,
                before.personalizationRules(),
                sendDelay,
                active,
                holdoutPercent,
                variants);
    }
}
