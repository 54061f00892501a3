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
 * A rule taken apart into cards: when, unless, only if, then. Every group of conditions is kept as its author nested it,
 * where the sentence has to flatten it. A part that the rule does not have makes no card.
 */
final class RuleCards {
    private RuleCards() {}

    static List<RuleCard> of(Rule rule) {
        List<RuleCard> cards = new ArrayList<>();
        cards.add(new RuleCard("When", when(rule)));
        add(cards, "Unless", wait(rule.unless()));
        add(cards, "Held back", gates(rule.gates()));
        cards.add(new RuleCard("Then", actions(rule.then())));
        return cards;
    }

    private static void add(List<RuleCard> cards, String title, List<Line> lines) {
        if (!lines.isEmpty()) {
            cards.add(new RuleCard(title, lines));
        }
    }

    private static List<Line> when(Rule rule) {
        List<Line> lines = new ArrayList<>();
        String occasion = RuleSentence.of(rule.on());
        lines.add(new Line(0, rule.on() instanceof Trigger.Scheduled ? occasion : "someone " + occasion));
        if (!rule.when().isEmpty()) {
            condition(rule.when(), 0, lines);
        }
        return capitals(lines);
    }

    private static void condition(Condition condition, int depth, List<Line> lines) {
        switch (condition) {
            case Condition.All(List<Condition> parts) -> group("and all of", parts, depth, lines);
            case Condition.Any(List<Condition> parts) -> group("and any of", parts, depth, lines);
            case Condition.Not(Condition.Any(List<Condition> parts)) -> group("and none of", parts, depth, lines);
            case Condition.Not(Condition.All(List<Condition> parts)) -> group("and not all of", parts, depth, lines);
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
        lines.add(new Line(depth, depth == 0 ? heading : heading.substring("and ".length())));
        parts.forEach(part -> condition(part, depth + 1, lines));
    }

    private static void single(Condition condition, int depth, List<Line> lines) {
        lines.add(new Line(depth, RuleSentence.of(condition)));
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
