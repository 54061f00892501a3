package dev.rehearsal.pack;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.rule.Action;
import java.util.List;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what {@link SettingsReader} and {@link CampaignReader} read. */
final class SettingsWriter {
    private SettingsWriter() {}

    static ObjectNode settings(Settings settings) {
        ObjectNode node = ConditionWriter.NODES.objectNode();
        RuleWriter.text(node, "timezone", settings.timezone());
        Settings.QuietHours quiet = settings.quietHours();
        if (quiet != null) {
            ObjectNode written = node.putObject("quiet_hours");
            written.put("start", RuleWriter.time(quiet.start())).put("end", RuleWriter.time(quiet.end()));
            RuleWriter.texts(written, "channels", quiet.channels());
        }
        if (!settings.frequencyCaps().isEmpty()) {
            ArrayNode caps = node.putArray("frequency_caps");
            settings.frequencyCaps()
                    .forEach(cap -> caps.addObject()
                            .put("channel", cap.channel())
                            .put("max", cap.max())
                            .put("window_minutes", cap.windowMinutes()));
        }
        return node;
    }

    static ObjectNode campaign(Campaign campaign) {
        ObjectNode node = ConditionWriter.NODES.objectNode();
        node.put("campaign_id", campaign.id()).put("name", campaign.name());
        RuleWriter.text(node, "description", campaign.description());
        RuleWriter.texts(node, "trigger_rules", campaign.triggerRules());
        RuleWriter.text(node, "email_template_id", campaign.emailTemplateId());
        if (!campaign.personalizationRules().isEmpty()) {
            ArrayNode rules = node.putArray("personalization_rules");
            campaign.personalizationRules().forEach(rule -> rules.add(PackReader.MAPPER.readTree(rule)));
        }
        ConditionWriter.put(node, "send_delay", campaign.sendDelay());
        if (!campaign.active()) {
            node.put("active", false);
        }
        if (campaign.holdoutPercent() != 0) {
            node.set("holdout_percent", ConditionWriter.number(campaign.holdoutPercent()));
        }
        if (!campaign.variants().isEmpty()) {
            ArrayNode variants = node.putObject("a_b_test_config").putArray("variants");
            for (Campaign.Variant variant : campaign.variants()) {
                ObjectNode written = variants.addObject().put("id", variant.id());
                written.set("weight", ConditionWriter.number(variant.weight()));
                RuleWriter.text(written, "template_id", variant.templateId());
            }
        }
        return node;
    }

    static ObjectNode scoring(Scoring scoring) {
        ObjectNode node = ConditionWriter.NODES.objectNode();
        ObjectNode weights = node.putObject("event_weights");
        new TreeMap<>(scoring.eventWeights())
                .forEach((type, weight) -> weights.set(type, ConditionWriter.number(weight)));
        node.set("decay_factor", ConditionWriter.number(scoring.decayFactor()));
        node.set("max_score", ConditionWriter.number(scoring.maxScore()));
        if (!scoring.multipliers().isEmpty()) {
            ArrayNode multipliers = node.putArray("multipliers");
            for (Scoring.Multiplier multiplier : scoring.multipliers()) {
                ObjectNode written = multipliers.addObject();
                RuleWriter.text(written, "event_type", multiplier.eventType());
                ConditionWriter.put(written, "where", multiplier.where());
                written.set("factor", ConditionWriter.number(multiplier.factor()));
            }
        }
        return node;
    }

    static ObjectNode lifecycle(Lifecycle lifecycle) {
        ObjectNode node = ConditionWriter.NODES.objectNode();
        ArrayNode stages = node.putArray("stages");
        for (Lifecycle.Stage stage : lifecycle.stages()) {
            stages.addObject().put("name", stage.name()).set("conditions", ConditionWriter.list(stage.when()));
        }
        ObjectNode transitions = node.putObject("transitions");
        for (var transition : new TreeMap<String, List<Action>>(lifecycle.transitions()).entrySet()) {
            RuleWriter.actions(transitions.putArray(transition.getKey()), transition.getValue());
        }
        return node;
    }

    static ObjectNode models(Models models) {
        ObjectNode node = ConditionWriter.NODES.objectNode();
        if (models.sendTime() != null) {
            ObjectNode sendTime = node.putObject("send_time");
            ArrayNode weights = sendTime.putArray("hour_weights");
            models.sendTime().hourWeights().forEach(weight -> weights.add(ConditionWriter.number(weight)));
            sendTime.set("strength", ConditionWriter.number(models.sendTime().strength()));
        }
        if (models.churn() != null) {
            ObjectNode churn = node.putObject("churn");
            ArrayNode features = churn.putArray("features");
            for (Models.Feature feature : models.churn().features()) {
                ObjectNode written =
                        features.addObject().put("name", feature.name().id());
                written.set("mean", ConditionWriter.number(feature.mean()));
                written.set("std", ConditionWriter.number(feature.std()));
                written.set("weight", ConditionWriter.number(feature.weight()));
            }
            churn.set("intercept", ConditionWriter.number(models.churn().intercept()));
        }
        return node;
    }
}
