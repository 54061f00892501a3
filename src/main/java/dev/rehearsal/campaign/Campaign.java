package dev.rehearsal.campaign;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the messages of several rules have in common (semantics §7). Delay is minutes, holdout 0 to 100 percent. */
public record Campaign(
        String id,
        String name,
        @Nullable String description,
        List<String> triggerRules,
        @Nullable String emailTemplateId,
        List<String> personalizationRules,
        OptionalInt sendDelay,
        boolean active,
        double holdoutPercent,
        List<Variant> variants) {
    public Campaign {
        triggerRules = List.copyOf(triggerRules);
        personalizationRules = List.copyOf(personalizationRules);
        variants = List.copyOf(variants);
    }

    /** The campaign as it is without all rules but these. */
    public Campaign ofRules(Set<String> ruleIds) {
        CampaignParts parts = new CampaignParts(this);
        parts.triggerRules = triggerRules.stream().filter(ruleIds::contains).toList();
        return parts.campaign();
    }

    /** A copy under another id and name; what falls to which customer is drawn anew, since buckets follow from the id. */
    public Campaign as(String otherId, String otherName) {
        CampaignParts parts = new CampaignParts(this);
        parts.name = otherName;
        return parts.campaign(otherId);
    }

    /** A campaign of a name and nothing else. */
    public static Campaign empty(String id, String name) {
        return new Campaign(id, name, null, List.of(), null, List.of(), OptionalInt.empty(), true, 0, List.of());
    }

    /** Whether the customer gets no message of it, so that others can be compared with them (semantics §7). */
    public boolean holdsOut(String customerId) {
        return Bucket.of(id + ":" + customerId + ":holdout") < holdoutPercent * (Bucket.COUNT / 100);
    }

    /** One arm of a test; its template, where it has one, replaces the message's. */
    public record Variant(
            String id, double weight, @Nullable String templateId) {}
}
