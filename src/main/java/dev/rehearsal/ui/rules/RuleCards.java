package dev.rehearsal.ui.rules;

import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Gates;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.RuleSentence;
import dev.rehearsal.rule.Trigger;
import dev.rehearsal.rule.Wait;
import dev.rehearsal.ui.rules.RuleCard.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A rule taken apart into cards: when, unless, limits, then. Every group of conditions is kept as its author nested it,
 * where the sentence has to flatten it. A part that the rule does not have makes no card.
 */
final class RuleCards {
    private RuleCards() {}

    static List<RuleCard> of(Rule rule) {
        List<RuleCard> cards = new ArrayList<>();
        cards.add(new RuleCard("When", when(rule)));
        add(cards, "Unless", wait(rule.unless()));
        add(cards, "Limits", gates(rule.gates()));
        cards.add(new RuleCard("Then", actions(rule.then())));
        return cards;
    }

    private static void add(List<RuleCard> cards, String title, List<Line> lines) {
        if (!lines.isEmpty()) {
            cards.add(new RuleCard(title, lines));
        }
    }

    /** Reads on from line to line: someone adds to cart, and has not purchased in the last hour. */
    private static List<Line> when(Rule rule) {
        List<Condition> parts = rule.when() instanceof Condition.All(List<Condition> all) ? all : List.of(rule.when());
        List<Line> lines = new ArrayList<>();
        boolean startsWithTheEvent =
                rule.on() instanceof Trigger.OnEvent && !parts.isEmpty() && !isGroup(parts.getFirst());
        if (startsWithTheEvent) {
            lines.add(new Line(0, "someone " + RuleSentence.of(parts.getFirst())));
        } else {
            lines.add(new Line(0, occasion(rule.on())));
        }
        parts.stream().skip(startsWithTheEvent ? 1 : 0).forEach(part -> condition(part, 0, lines));
        return capitals(lines);
    }

    private static String occasion(Trigger on) {
        String words = RuleSentence.of(on);
        return on instanceof Trigger.Scheduled ? words + ", for everyone who" : "someone " + words;
    }

    private static boolean isGroup(Condition condition) {
        return switch (condition) {
            case Condition.All all -> true;
            case Condition.Any any -> true;
            case Condition.Not(Condition part) -> isGroup(part);
            case Condition.OfEvent event -> false;
            case Condition.OfProfile profile -> false;
            case Condition.History history -> false;
            case Condition.Aggregate aggregate -> false;
            case Condition.Sequence sequence -> false;
            case Condition.Firings firings -> false;
            case Condition.Prediction prediction -> false;
        };
    }

    private static void condition(Condition condition, int depth, List<Line> lines) {
        switch (condition) {
            case Condition.All(List<Condition> parts) -> group("all of these hold", parts, depth, lines);
            case Condition.Any(List<Condition> parts) -> group("any of these holds", parts, depth, lines);
            case Condition.Not(Condition.Any(List<Condition> parts)) ->
                group("none of these holds", parts, depth, lines);
            case Condition.Not(Condition.All(List<Condition> parts)) ->
                group("not all of these hold", parts, depth, lines);
            case Condition.Not negated -> single(negated, depth, lines);
            case Condition.OfEvent event -> single(event, depth, lines);
            case Condition.OfProfile profile -> single(profile, depth, lines);
            case Condition.History history -> single(history, depth, lines);
            case Condition.Aggregate aggregate -> single(aggregate, depth, lines);
            case Condition.Sequence sequence -> single(sequence, depth, lines);
            case Condition.Firings firings -> single(firings, depth, lines);
            case Condition.Prediction prediction -> single(prediction, depth, lines);
        }
    }

    private static void group(String heading, List<Condition> parts, int depth, List<Line> lines) {
        lines.add(new Line(depth, (depth == 0 ? "and " : "") + heading));
        parts.forEach(part -> condition(part, depth + 1, lines));
    }

    /** On the first level every line has to hold; deeper down the heading of the group says how many. */
    private static void single(Condition condition, int depth, List<Line> lines) {
        String words = RuleSentence.of(condition);
        lines.add(new Line(depth, depth == 0 && readsOn(lines) ? "and " + words : words));
    }

    private static boolean readsOn(List<Line> lines) {
        return !lines.getLast().words().endsWith("who");
    }

    private static List<Line> wait(@Nullable Wait wait) {
        if (wait == null) {
            return List.of();
        }
        return capitals(List.of(new Line(0, RuleSentence.of(wait))));
    }

    /** One line per gate, in the order in which they are asked. */
    private static List<Line> gates(Gates gates) {
        OptionalInt open = OptionalInt.empty();
        List<Gates> each = List.of(
                new Gates(gates.audience(), null, open, open, null),
                new Gates(List.of(), gates.timeWindow(), open, open, null),
                new Gates(List.of(), null, gates.cooldown(), open, null),
                new Gates(List.of(), null, open, gates.maxExecutions(), null),
                new Gates(List.of(), null, open, open, gates.exclusiveGroup()));
        return capitals(each.stream()
                .map(RuleSentence::of)
                .filter(words -> !words.isEmpty())
                .map(words -> new Line(0, words))
                .toList());
    }

    private static List<Line> actions(List<Action> actions) {
        if (actions.isEmpty()) {
            return List.of(new Line(0, "Do nothing"));
        }
        return capitals(actions.stream()
                .map(action -> new Line(0, RuleSentence.of(action)))
                .toList());
    }

    private static List<Line> capitals(List<Line> lines) {
        return lines.stream()
                .map(line -> new Line(line.depth(), capital(line.words())))
                .toList();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
