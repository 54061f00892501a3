package dev.rehearsal.report;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.Test;
import java.util.List;
import java.util.Set;

/**
 * Rules without the personal data that their conditions may hold: a rule can ask for one e-mail address, and its sentence
 * would say whose. What a rule asks of attributes and segments is its meaning and stays.
 */
final class Discreet {
    private static final Value HIDDEN = new Value.Text("…");
    private static final Set<Field> IDENTIFYING = Set.of(
            Field.CUSTOMER_ID,
            Field.EMAIL,
            Field.FIRST_NAME,
            Field.LAST_NAME,
            new Field("custom_attributes.phone"),
            new Field("custom_attributes.push_token"));

    private Discreet() {}

    /** @param shown the fields whose values may be seen */
    static Rule rule(Rule rule, Set<Field> shown) {
        return new Rule(
                rule.id(),
                rule.name(),
                rule.type(),
                rule.on(),
                hidden(rule.when(), shown),
                rule.unless(),
                rule.then(),
                rule.gates(),
                rule.priority(),
                rule.active());
    }

    private static Condition hidden(Condition condition, Set<Field> shown) {
        return switch (condition) {
            case Condition.All(List<Condition> parts) -> new Condition.All(hidden(parts, shown));
            case Condition.Any(List<Condition> parts) -> new Condition.Any(hidden(parts, shown));
            case Condition.Not(Condition part) -> new Condition.Not(hidden(part, shown));
            case Condition.OfProfile profile -> hides(profile, shown) ? hidden(profile) : profile;
            case Condition.OfEvent event -> event;
            case Condition.History history -> history;
            case Condition.Aggregate aggregate -> aggregate;
            case Condition.Sequence sequence -> sequence;
            case Condition.Firings firings -> firings;
            case Condition.Prediction prediction -> prediction;
        };
    }

    private static List<Condition> hidden(List<Condition> parts, Set<Field> shown) {
        return parts.stream().map(part -> hidden(part, shown)).toList();
    }

    private static boolean hides(Condition.OfProfile profile, Set<Field> shown) {
        return IDENTIFYING.contains(profile.field()) && !shown.contains(profile.field());
    }

    private static Condition hidden(Condition.OfProfile profile) {
        return switch (profile.test().expected()) {
            case Value.Text text -> masked(profile, HIDDEN);
            case Value.Items(List<Value> items) ->
                masked(
                        profile,
                        new Value.Items(items.stream().map(item -> HIDDEN).toList()));
            case null, default -> profile;
        };
    }

    private static Condition masked(Condition.OfProfile profile, Value mask) {
        return new Condition.OfProfile(profile.field(), new Test(profile.test().operator(), mask));
    }
}
