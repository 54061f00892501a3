package dev.rehearsal.ui.packs.changes;

import dev.rehearsal.insight.Causes;
import dev.rehearsal.pack.PackEdit;
import dev.rehearsal.ui.kit.Figures;
import java.util.Locale;
import java.util.Map;

/** Differences in results, and what made them, in words. */
final class DiffWords {
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("conditions", "its conditions"),
            Map.entry("unless_followed_by", "its wait"),
            Map.entry("actions", "its actions"),
            Map.entry("cooldown_period", "its cooldown"),
            Map.entry("max_executions", "its limit"),
            Map.entry("time_window", "its days and hours"),
            Map.entry("audience_segments", "its audience"),
            Map.entry("exclusive_group", "its exclusive group"),
            Map.entry("active", "whether it is switched on"),
            Map.entry("timezone", "the time zone"),
            Map.entry("quiet_hours", "the quiet hours"),
            Map.entry("frequency_caps", "the frequency caps"),
            Map.entry("holdout_percent", "its holdout"),
            Map.entry("a_b_test_config", "its variants"),
            Map.entry("email_template_id", "its template"),
            Map.entry("send_delay", "its delay"));

    private DiffWords() {}

    /** @param names of rules, campaigns and journeys, by their ids */
    static String of(PackEdit edit, Map<String, String> names) {
        String part = part(edit, names.getOrDefault(edit.id(), edit.id()));
        if (edit.isWhole()) {
            return part + (edit.before() == null ? " is new" : edit.after() == null ? " is gone" : " changed");
        }
        return part + ": " + FIELDS.getOrDefault(edit.field(), edit.field().replace('_', ' '));
    }

    private static String part(PackEdit edit, String name) {
        return switch (edit.part()) {
            case RULE -> "Rule “" + name + "”";
            case CAMPAIGN -> "Campaign “" + name + "”";
            case JOURNEY -> "Journey “" + name + "”";
            case SETTINGS -> "Settings";
            case SCORING -> "Behavioural score";
            case LIFECYCLE -> "Lifecycle";
            case MODELS -> "Models";
        };
    }

    /** {@code Firings +3 −1, messages +2}. */
    static String of(Causes.Share share) {
        return "Firings " + counts(share.firings()) + ", messages " + counts(share.messages());
    }

    private static String counts(Causes.Count count) {
        if (count.added() == 0 && count.removed() == 0) {
            return "as before";
        }
        String moved = count.moved() == 0
                ? ""
                : String.format(Locale.ROOT, " (%s moved in time)", Figures.count(count.moved()));
        String added = count.added() == 0 ? "" : Figures.change(count.added());
        String removed = count.removed() == 0 ? "" : Figures.change(-count.removed());
        return (added + " " + removed).strip() + moved;
    }

    private static String words(int added, int removed) {
        return added + removed == 0
                ? "as before"
                : Figures.count(added) + " added, " + Figures.count(removed) + " removed";
    }

    /** What differs at all, in one sentence. */
    static String summary(ResultDiff diff) {
        int come = diff.rules().stream().mapToInt(ResultDiff.Line::added).sum();
        int gone = diff.rules().stream().mapToInt(ResultDiff.Line::removed).sum();
        int sent = diff.channels().stream().mapToInt(ResultDiff.Line::added).sum();
        int unsent = diff.channels().stream().mapToInt(ResultDiff.Line::removed).sum();
        if (come + gone + sent + unsent == 0) {
            return "Both packs do the same over these events.";
        }
        return "Firings: %s. Messages: %s.".formatted(words(come, gone), words(sent, unsent));
    }
}
