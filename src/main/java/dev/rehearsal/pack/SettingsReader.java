package dev.rehearsal.pack;

import dev.rehearsal.rule.Action;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what holds for the whole pack: settings, scoring, lifecycle and models (semantics §6.3, §8, §9, §11). */
final class SettingsReader {
    private SettingsReader() {}

    static Settings settings(@Nullable JsonPart part) {
        if (part == null) {
            return Settings.NONE;
        }
        JsonPart quiet = part.object("settings").part("quiet_hours");
        Settings settings = new Settings(
                part.optionalText("timezone"),
                quiet == null ? null : quietHours(quiet),
                part.parts("frequency_caps").stream()
                        .map(SettingsReader::frequencyCap)
                        .toList());
        part.end("settings");
        return settings;
    }

    private static Settings.QuietHours quietHours(JsonPart part) {
        int start = part.object("quiet hours").needed("start").timeOfDay(false);
        int end = part.needed("end").timeOfDay(true);
        if (start == end) {
            throw part.refused("quiet hours that start and end at the same time would never end");
        }
        Settings.QuietHours quiet = new Settings.QuietHours(start, end, part.texts("channels"));
        part.end("quiet hours");
        return quiet;
    }

    private static Settings.FrequencyCap frequencyCap(JsonPart part) {
        Settings.FrequencyCap cap = new Settings.FrequencyCap(
                part.object("a frequency cap").text("channel"),
                part.needed("max").whole(0, Integer.MAX_VALUE),
                part.needed("window_minutes").whole(0, Integer.MAX_VALUE));
        part.end("a frequency cap");
        return cap;
    }

    static @Nullable Scoring scoring(@Nullable JsonPart part) {
        if (part == null) {
            return null;
        }
        Map<String, Double> weights = new HashMap<>();
        JsonPart byType = part.object("scoring").part("event_weights");
        if (byType != null) {
            for (String type : byType.names()) {
                weights.put(type, byType.needed(type).number());
            }
        }
        Scoring scoring = new Scoring(
                weights,
                part.number("decay_factor", Scoring.DEFAULT_DECAY),
                part.number("max_score", Scoring.DEFAULT_MAX),
                part.parts("multipliers").stream()
                        .map(SettingsReader::multiplier)
                        .toList());
        part.end("scoring");
        return scoring;
    }

    private static Scoring.Multiplier multiplier(JsonPart part) {
        Scoring.Multiplier multiplier = new Scoring.Multiplier(
                part.object("a multiplier").optionalText("event_type"),
                ConditionReader.where(part, "where"),
                part.needed("factor").number());
        part.end("a multiplier");
        return multiplier;
    }

    static @Nullable Lifecycle lifecycle(@Nullable JsonPart part) {
        if (part == null) {
            return null;
        }
        List<Lifecycle.Stage> stages = new ArrayList<>();
        for (JsonPart stage : part.object("lifecycle").parts("stages")) {
            stages.add(new Lifecycle.Stage(
                    stage.object("a stage").text("name"), ConditionReader.conditions(stage, "conditions")));
            stage.end("a stage");
        }
        Map<String, List<Action>> transitions = new HashMap<>();
        JsonPart changes = part.part("transitions");
        if (changes != null) {
            for (String name : changes.names()) {
                transitions.put(name, ActionReader.actions(changes.parts(name)));
            }
        }
        part.end("lifecycle");
        return new Lifecycle(stages, transitions);
    }

    static Models models(@Nullable JsonPart part) {
        if (part == null) {
            return Models.NONE;
        }
        JsonPart sendTime = part.object("models").part("send_time");
        JsonPart churn = part.part("churn");
        Models models = new Models(sendTime == null ? null : sendTime(sendTime), churn == null ? null : churn(churn));
        part.end("models");
        return models;
    }

    private static Models.SendTime sendTime(JsonPart part) {
        List<Double> weights = part.object("a send time model").needed("hour_weights").elements().stream()
                .map(JsonPart::number)
                .toList();
        double strength = part.needed("strength").number();
        if (weights.size() != 24 || strength <= 0) {
            throw part.refused("a send time model needs 24 `hour_weights` and a `strength` above 0");
        }
        part.end("a send time model");
        return new Models.SendTime(weights, strength);
    }

    private static Models.Churn churn(JsonPart part) {
        Models.Churn churn = new Models.Churn(
                part.object("a churn model").parts("features").stream()
                        .map(SettingsReader::feature)
                        .toList(),
                part.number("intercept", 0));
        part.end("a churn model");
        return churn;
    }

    private static Models.Feature feature(JsonPart part) {
        JsonPart name = part.object("a feature").needed("name");
        Models.FeatureName found = Stream.of(Models.FeatureName.values())
                .filter(feature -> feature.id().equals(name.text()))
                .findFirst()
                .orElseThrow(() -> name.unknown(
                        "feature",
                        Stream.of(Models.FeatureName.values())
                                .map(Models.FeatureName::id)
                                .toList()));
        double std = part.number("std", 1);
        if (std == 0) {
            throw part.refused("`std` must not be 0");
        }
        Models.Feature feature = new Models.Feature(
                found, part.number("mean", 0), std, part.needed("weight").number());
        part.end("a feature");
        return feature;
    }
}
