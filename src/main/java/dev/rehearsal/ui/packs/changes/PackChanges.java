package dev.rehearsal.ui.packs.changes;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.campaign.CampaignChanges;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.JourneyWords;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Template;
import dev.rehearsal.rule.Change;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.RuleChanges;
import dev.rehearsal.rule.RuleSentence;
import dev.rehearsal.store.PackPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What differs between two packs in words, rules first; versions, approvals and cases do not count. */
public final class PackChanges {
    private final List<PartChange> found = new ArrayList<>();

    private PackChanges() {}

    /** There is none exactly when both packs say the same. */
    public static List<PartChange> between(RulePack before, RulePack after) {
        PackChanges changes = new PackChanges();
        changes.list(
                new Kind<>(
                        PackPart.RULE, RulePack::rules, Rule::id, Rule::name, RuleSentence::of, RuleChanges::between),
                before,
                after);
        JourneyWords words = new JourneyWords(template -> template);
        changes.list(
                new Kind<>(
                        PackPart.JOURNEY,
                        RulePack::journeys,
                        Journey::id,
                        Journey::name,
                        journey -> words.entry(journey.entry()),
                        JourneyChanges::between),
                before,
                after);
        changes.list(
                new Kind<>(
                        PackPart.CAMPAIGN,
                        RulePack::campaigns,
                        Campaign::id,
                        Campaign::name,
                        Campaign::name,
                        CampaignChanges::between),
                before,
                after);
        changes.list(
                new Kind<>(
                        PackPart.TEMPLATE,
                        RulePack::templates,
                        Template::id,
                        PackChanges::name,
                        PackChanges::subject,
                        TemplateChanges::between),
                before,
                after);
        changes.once(PackPart.SETTINGS, SettingsWords.settings(before.settings(), after.settings()));
        changes.once(PackPart.SCORING, SettingsWords.scoring(before, after));
        changes.once(PackPart.LIFECYCLE, SettingsWords.lifecycle(before, after));
        changes.once(PackPart.MODELS, SettingsWords.models(before.models(), after.models()));
        return List.copyOf(changes.found);
    }

    private record Kind<T>(
            PackPart part,
            Function<RulePack, List<T>> of,
            Function<T, String> id,
            Function<T, String> name,
            Function<T, String> words,
            BiFunction<T, T, List<Change>> changes) {}

    private <T> void list(Kind<T> kind, RulePack before, RulePack after) {
        Map<String, T> old = new LinkedHashMap<>();
        kind.of().apply(before).forEach(one -> old.put(kind.id().apply(one), one));
        for (T now : kind.of().apply(after)) {
            T was = old.remove(kind.id().apply(now));
            if (was == null) {
                found(
                        kind,
                        now,
                        Change.Kind.ADDED,
                        List.of(Change.added("New", kind.words().apply(now))));
            } else if (!was.equals(now)) {
                List<Change> changes = kind.changes().apply(was, now);
                if (!changes.isEmpty()) {
                    found(kind, now, Change.Kind.CHANGED, changes);
                }
            }
        }
        old.values()
                .forEach(was -> found(
                        kind,
                        was,
                        Change.Kind.REMOVED,
                        List.of(Change.removed("Gone", kind.words().apply(was)))));
    }

    private <T> void found(Kind<T> kind, T one, Change.Kind how, List<Change> changes) {
        found.add(new PartChange(kind.part(), kind.id().apply(one), kind.name().apply(one), how, changes));
    }

    private void once(PackPart part, List<Change> changes) {
        if (!changes.isEmpty()) {
            found.add(new PartChange(part, "", PartChange.noun(part), Change.Kind.CHANGED, changes));
        }
    }

    private static String name(Template template) {
        return template.name() == null ? template.id() : template.name();
    }

    private static String subject(Template template) {
        return template.subject() == null ? template.id() : template.subject();
    }
}
