package dev.rehearsal.ui.packs.changes;

import dev.rehearsal.event.Durations;
import dev.rehearsal.event.Wording;
import dev.rehearsal.pack.Lifecycle;
import dev.rehearsal.pack.Models;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Scoring;
import dev.rehearsal.pack.Settings;
import dev.rehearsal.rule.Change;
import dev.rehearsal.rule.Differing;
import dev.rehearsal.rule.ListChanges;
import dev.rehearsal.rule.RuleSentence;
import dev.rehearsal.ui.kit.Figures;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** What a pack has once, in words: settings, behavioural score, lifecycle and models, and what differs in them. */
public final class SettingsWords {
    private SettingsWords() {}

    /** {@code Time zone Europe/Berlin · quiet hours 21:00 to 08:00 · 2 frequency caps}; empty where nothing is set. */
    public static String of(Settings settings) {
        StringBuilder words = new StringBuilder();
        join(words, settings.timezone() == null ? "" : "Time zone " + settings.timezone());
        join(words, settings.quietHours() == null ? "" : "quiet hours " + quiet(settings.quietHours()));
        int caps = settings.frequencyCaps().size();
        join(words, caps == 0 ? "" : Figures.count(caps, "frequency cap"));
        return words.toString();
    }

    public static String of(@Nullable Scoring scoring) {
        return scoring == null
                ? ""
                : Figures.count(scoring.eventWeights().size(), "event with a weight", "events with a weight")
                        + ", keeps " + Figures.number(scoring.decayFactor() * 100) + " % a day";
    }

    public static String of(@Nullable Lifecycle lifecycle) {
        return lifecycle == null
                ? ""
                : Figures.count(lifecycle.stages().size(), "stage") + ", "
                        + Figures.count(
                                lifecycle.transitions().size(), "transition with actions", "transitions with actions");
    }

    public static String of(Models models) {
        StringBuilder words = new StringBuilder();
        join(
                words,
                models.churn() == null
                        ? ""
                        : "churn from "
                                + Figures.count(models.churn().features().size(), "feature"));
        join(words, models.sendTime() == null ? "" : "send time");
        return words.toString();
    }

    static List<Change> settings(Settings before, Settings after) {
        return new Differing<>(before, after)
                .field("Time zone", settings -> settings.timezone() == null ? "" : settings.timezone())
                .field("Quiet hours", settings -> settings.quietHours() == null ? "" : quiet(settings.quietHours()))
                .also(ListChanges.between(
                        "Frequency cap for",
                        before.frequencyCaps(),
                        after.frequencyCaps(),
                        cap -> channel(cap.channel()),
                        SettingsWords::cap))
                .changes();
    }

    static List<Change> scoring(RulePack before, RulePack after) {
        return new Differing<>(before, after)
                .field("Kept of a day", pack -> number(pack, Scoring::decayFactor))
                .field("Most", pack -> number(pack, Scoring::maxScore))
                .also(ListChanges.between(
                        "Weight of",
                        weights(before),
                        weights(after),
                        Map.Entry::getKey,
                        weight -> Figures.number(weight.getValue())))
                .silently(
                        "Multipliers",
                        pack -> multipliers(pack),
                        pack -> Figures.count(multipliers(pack).size(), "multiplier"))
                .changes();
    }

    private static List<Map.Entry<String, Double>> weights(RulePack pack) {
        return pack.scoring() == null
                ? List.of()
                : List.copyOf(new TreeMap<>(pack.scoring().eventWeights()).entrySet());
    }

    private static List<Scoring.Multiplier> multipliers(RulePack pack) {
        return pack.scoring() == null ? List.of() : pack.scoring().multipliers();
    }

    private static String number(RulePack pack, ToDoubleFunction<Scoring> field) {
        return pack.scoring() == null ? "" : Figures.number(field.applyAsDouble(pack.scoring()));
    }

    static List<Change> lifecycle(RulePack before, RulePack after) {
        return new Differing<>(before, after)
                .field(
                        "Order",
                        pack -> String.join(
                                ", ",
                                stages(pack).stream().map(Lifecycle.Stage::name).toList()))
                .also(ListChanges.between(
                        "Stage",
                        stages(before),
                        stages(after),
                        Lifecycle.Stage::name,
                        stage -> "someone who " + RuleSentence.of(stage.when())))
                .also(ListChanges.between(
                        "From",
                        transitions(before),
                        transitions(after),
                        way -> way.replace("_to_", " to "),
                        way -> way))
                .silently(
                        "Actions of transitions",
                        pack -> actions(pack),
                        pack -> actions(pack).size() + " in all")
                .changes();
    }

    private static List<Lifecycle.Stage> stages(RulePack pack) {
        return pack.lifecycle() == null ? List.of() : pack.lifecycle().stages();
    }

    private static List<String> transitions(RulePack pack) {
        return actions(pack).keySet().stream().toList();
    }

    private static Map<String, ?> actions(RulePack pack) {
        return pack.lifecycle() == null
                ? Map.of()
                : new TreeMap<>(pack.lifecycle().transitions());
    }

    static List<Change> models(Models before, Models after) {
        return new Differing<>(before, after)
                .silently(
                        "Churn",
                        models -> String.valueOf(models.churn()),
                        models -> models.churn() == null ? "" : of(new Models(null, models.churn())))
                .silently(
                        "Send time",
                        models -> String.valueOf(models.sendTime()),
                        models -> models.sendTime() == null ? "" : "a weight for each hour")
                .changes();
    }

    private static void join(StringBuilder words, String more) {
        if (!more.isEmpty()) {
            words.append(words.isEmpty() ? "" : " · ").append(more);
        }
    }

    private static String channel(String channel) {
        return channel.equals(Settings.FrequencyCap.ANY) ? "all channels" : channel;
    }

    private static String cap(Settings.FrequencyCap cap) {
        return "at most " + Figures.count(cap.max(), "message") + " in " + Durations.words(cap.windowMinutes());
    }

    private static String quiet(Settings.QuietHours quiet) {
        String hours = clock(quiet.start()) + " to " + clock(quiet.end());
        return quiet.channels().isEmpty() ? hours : hours + " for " + Wording.list(quiet.channels(), "and");
    }

    private static String clock(int minutes) {
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }
}
