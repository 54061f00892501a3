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
        return new Campaign(
                id,
                name,
                description,
                triggerRules.stream().filter(ruleIds::contains).toList(),
                emailTemplateId,
                personalizationRules,
                sendDelay,
                active,
                holdoutPercent,
                variants);
    }

    /** One arm of a test; its template, where it has one, replaces the message's. */
    public record Variant(
            String id, double weight, @Nullable String templateId) {}
}
