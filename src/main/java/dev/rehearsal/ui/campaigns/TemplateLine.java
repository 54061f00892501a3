package dev.rehearsal.ui.campaigns;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Template;
import dev.rehearsal.ui.kit.Figures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A template that there is, or one that messages name and that is missing; {@code usesWords} counts the messages and
 * campaigns that name it.
 */
record TemplateLine(Template template, boolean missing, String usesWords) {
    String id() {
        return template.id();
    }

    String name() {
        return Objects.requireNonNullElse(template.name(), template.id());
    }

    String channelWords() {
        return channelWords(template.channel());
    }

    static String channelWords(@Nullable String channel) {
        return switch (channel) {
            case null -> "any";
            case "email" -> "e-mail";
            case "sms" -> "SMS";
            case "push" -> "push message";
            default -> channel;
        };
    }

    /** Those of the workspace in its order, then those that are missing. */
    static List<TemplateLine> of(List<Template> templates, RulePack pack) {
        Map<String, Integer> messages = new HashMap<>();
        Map<String, Integer> campaigns = new HashMap<>();
        CampaignRules.sends(pack).forEach(send -> count(messages, send.message().templateId()));
        pack.campaigns().forEach(campaign -> names(campaign).forEach(id -> count(campaigns, id)));
        Map<String, TemplateLine> lines = new LinkedHashMap<>();
        templates.forEach(template ->
                lines.put(template.id(), new TemplateLine(template, false, words(template.id(), messages, campaigns))));
        Stream.concat(messages.keySet().stream(), campaigns.keySet().stream())
                .sorted()
                .forEach(id -> lines.computeIfAbsent(
                        id,
                        missing -> new TemplateLine(
                                new Template(missing, null, null, null, null),
                                true,
                                words(missing, messages, campaigns))));
        return List.copyOf(lines.values());
    }

    private static Stream<@Nullable String> names(Campaign campaign) {
        List<@Nullable String> ids = new ArrayList<>();
        ids.add(campaign.emailTemplateId());
        campaign.variants().forEach(variant -> ids.add(variant.templateId()));
        return ids.stream().distinct();
    }

    private static void count(Map<String, Integer> counts, @Nullable String id) {
        if (id != null) {
            counts.merge(id, 1, Integer::sum);
        }
    }

    private static String words(String id, Map<String, Integer> messages, Map<String, Integer> campaigns) {
        List<String> parts = new ArrayList<>();
        int sent = messages.getOrDefault(id, 0);
        int named = campaigns.getOrDefault(id, 0);
        if (sent > 0) {
            parts.add(Figures.count(sent, "message"));
        }
        if (named > 0) {
            parts.add(Figures.count(named, "campaign"));
        }
        return parts.isEmpty() ? "nothing yet" : String.join(", ", parts);
    }
}
