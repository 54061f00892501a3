package dev.rehearsal.rule;

import dev.rehearsal.event.Durations;
import dev.rehearsal.event.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A rule as one English sentence that is true to it: "When someone adds to cart and has not purchased in the last hour,
 * send the email “cart_abandon_template” after 1 hour, at most once a day, only to active_shoppers." Two rules whose
 * triggers, conditions, actions or gates mean different things read differently. Depends on no locale.
 */
public final class RuleSentence {
    private RuleSentence() {}

    public static String of(Rule rule) {
        List<String> parts = new ArrayList<>();
        parts.add(occasion(rule));
        if (rule.unless() != null) {
            parts.add(of(rule.unless()));
        }
        parts.add(actions(rule.then()));
        parts.addAll(GateWords.of(rule.gates()));
        String sentence = String.join(", ", parts) + ".";
        return rule.active() ? capital(sentence) : "Switched off: " + sentence;
    }

    /** What a customer does, is or has when the condition holds, to stand behind "someone". */
    public static String of(Condition condition) {
        return condition.isEmpty() ? "does anything" : ConditionWords.of(condition);
    }

    /** What an event says that its customer does, to stand behind "they": "purchase with total more than 50". */
    public static String ofMany(Condition where) {
        return EventWords.of(where, Tense.PLAIN);
    }

    /** What the rule does, as an order: "add them to vip". */
    public static String of(Action action) {
        return ActionWords.of(action);
    }

    /** What a customer does that sets the rule off, or for a schedule the times: "every day at 09:00". */
    public static String of(Trigger trigger) {
        return TriggerWords.of(trigger);
    }

    /** "at most once a day, only to active_shoppers"; empty when nothing holds the rule back. */
    public static String of(Gates gates) {
        return String.join(", ", GateWords.of(gates));
    }

    /** Minutes after midnight as "09:30". */
    public static String time(int minutes) {
        return TriggerWords.time(minutes);
    }

    private static String occasion(Rule rule) {
        List<String> clauses = rule.when().isEmpty() ? List.of() : ConditionWords.clauses(rule.when());
        if (rule.on() instanceof Trigger.Scheduled) {
            String who = clauses.isEmpty() ? "everyone" : "everyone who " + String.join(" and ", clauses);
            return TriggerWords.of(rule.on()) + ", for " + who;
        }
        List<String> all = new ArrayList<>();
        if (!(rule.on() instanceof Trigger.OnEvent) || !startsWithAnEvent(rule.when())) {
            all.add(TriggerWords.of(rule.on()));
        }
        all.addAll(clauses);
        return "when someone " + String.join(" and ", all);
    }

    /** Whether the conditions themselves say what the current event has to be. */
    private static boolean startsWithAnEvent(Condition when) {
        Condition normal = NormalForm.of(when);
        List<Condition> parts = normal instanceof Condition.All(List<Condition> all) ? all : List.of(normal);
        return parts.stream().anyMatch(part -> ConditionWords.isOfEvent(part) || part instanceof Condition.Sequence);
    }

    /** What keeps the rule from firing while it waits: "unless they purchase within 1 hour". */
    public static String of(Wait wait) {
        return "unless they " + EventWords.of(wait.where(), Tense.PLAIN) + ConditionWords.same(wait.same()) + " within "
                + Durations.words(wait.withinMinutes());
    }

    private static String actions(List<Action> actions) {
        return actions.isEmpty()
                ? "do nothing"
                : Wording.list(actions.stream().map(ActionWords::of).toList(), "and");
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
