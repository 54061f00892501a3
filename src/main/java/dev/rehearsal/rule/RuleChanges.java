package dev.rehearsal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two rules, part by part and in words, as somebody who reviews an edit wants to read it. There is no
 * difference exactly when the rules are equal. The parts can be compared alone too, for what is made of conditions and
 * actions without being a rule.
 */
public final class RuleChanges {
    private RuleChanges() {}

    /** The differences in the order in which a rule is read; the words of both sentences are {@link #sentences}. */
    public static List<Change> between(Rule before, Rule after) {
        List<Change> changes = new ArrayList<>();
        add(changes, "Name", before.name(), after.name(), name -> name);
        add(changes, "Id", before.id(), after.id(), id -> id);
        add(changes, "Switched on", before.active(), after.active(), on -> on ? "on" : "off");
        changes.addAll(ofTriggers("Asked at", before.on(), after.on()));
        changes.addAll(ofConditions("Condition", before.when(), after.when()));
        changes.addAll(ofWaits("Wait", before.unless(), after.unless()));
        changes.addAll(ofActions("Action", before.then(), after.then()));
        changes.addAll(ofGates(before.gates(), after.gates()));
        add(changes, "Priority", before.priority(), after.priority(), priority -> Integer.toString(priority));
        add(changes, "Kind", before.type(), after.type(), RuleChanges::words);
        return changes;
    }

    /** The sentences of both rules with the words that only one of them has. */
    public static WordDiff sentences(Rule before, Rule after) {
        return WordDiff.between(RuleSentence.of(before), RuleSentence.of(after));
    }

    public static List<Change> ofTriggers(String part, Trigger before, Trigger after) {
        List<Change> changes = new ArrayList<>();
        add(changes, part, before, after, RuleSentence::of);
        return changes;
    }

    /** Condition by condition through nested groups; {@code part} is what one of them is called. */
    public static List<Change> ofConditions(String part, Condition before, Condition after) {
        return ConditionChanges.between(part, before, after);
    }

    public static List<Change> ofWaits(String part, @Nullable Wait before, @Nullable Wait after) {
        List<Change> changes = new ArrayList<>();
        add(changes, part, before, after, wait -> wait == null ? "" : RuleSentence.of(wait));
        return changes;
    }

    /** Action by action; {@code part} is what one of them is called. */
    public static List<Change> ofActions(String part, List<Action> before, List<Action> after) {
        List<Change> changes = new ArrayList<>();
        for (Matches.Match<Action> match : Matches.of(before, after, Likeness::of)) {
            if (match.moved() && match.after() != null) {
                changes.add(Change.moved(part + ", in another order", RuleSentence.of(match.after())));
            } else {
                add(
                        changes,
                        part,
                        match.before(),
                        match.after(),
                        action -> action == null ? "" : RuleSentence.of(action));
            }
        }
        return changes;
    }

    /** Limit by limit. */
    public static List<Change> ofGates(Gates before, Gates after) {
        List<Change> changes = new ArrayList<>();
        add(changes, "Cooldown", before.cooldown(), after.cooldown(), RuleChanges::cooldown);
        add(changes, "Limit", before.maxExecutions(), after.maxExecutions(), RuleChanges::most);
        add(changes, "Days and hours", before.timeWindow(), after.timeWindow(), RuleChanges::window);
        add(changes, "Audience", before.audience(), after.audience(), RuleChanges::audience);
        add(changes, "Exclusive group", before.exclusiveGroup(), after.exclusiveGroup(), RuleChanges::group);
        return changes;
    }

    private static String cooldown(OptionalInt minutes) {
        return RuleSentence.of(new Gates(List.of(), null, minutes, OptionalInt.empty(), null));
    }

    private static String most(OptionalInt times) {
        return RuleSentence.of(new Gates(List.of(), null, OptionalInt.empty(), times, null));
    }

    private static String window(@Nullable TimeWindow window) {
        return RuleSentence.of(new Gates(List.of(), window, OptionalInt.empty(), OptionalInt.empty(), null));
    }

    private static String audience(List<String> segments) {
        return RuleSentence.of(new Gates(segments, null, OptionalInt.empty(), OptionalInt.empty(), null));
    }

    private static String group(@Nullable String group) {
        return RuleSentence.of(new Gates(List.of(), null, OptionalInt.empty(), OptionalInt.empty(), group));
    }

    private static String words(TriggerType type) {
        return Ids.of(type).replace('_', ' ');
    }

    private static <T extends @Nullable Object> void add(
            List<Change> changes, String part, T before, T after, Function<T, String> words) {
        if (Objects.equals(before, after)) {
            return;
        }
        String was = words.apply(before);
        String now = words.apply(after);
        if (was.isEmpty() != now.isEmpty()) {
            changes.add(was.isEmpty() ? Change.added(part, now) : Change.removed(part, was));
        } else {
            changes.add(Change.changed(part, was.isEmpty() ? "none" : was, now.isEmpty() ? "none" : now));
        }
    }
}
