package dev.rehearsal.insight;

import dev.rehearsal.event.Value;
import dev.rehearsal.insight.Parameter.Kind;
import dev.rehearsal.insight.Parameter.Unit;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Operator;
import dev.rehearsal.rule.RuleSentence;
import dev.rehearsal.rule.Test;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists what the test of one condition expects (semantics §2.3). */
record Tests(
        Listing listing, Place place, Reading reading, ConditionParameters.Put put, Function<Test, Condition> remake) {

    /** {@code noun} is what the test looks at, and {@code unit} what that is like where it is a number. */
    void list(Test test, String noun, Unit unit) {
        String label = noun + " " + test.operator().words();
        switch (test.operator().operand()) {
            case NONE, PATTERN -> {}
            case MINUTES -> single(test, Unit.DURATION, label);
            case RANGE -> range(test, unit == Unit.COUNT ? Unit.NUMBER : unit, label);
            case LIST -> single(test, Unit.LIST, label);
            case OPTIONAL, ORDERED, ANY -> single(test, unitOf(test, unit), label);
        }
    }

    private static Unit unitOf(Test test, Unit unit) {
        boolean isNumber = test.expected() instanceof Value.Number;
        return !isNumber ? Unit.VALUE : test.operator() == Operator.CONTAINS || unit == Unit.COUNT ? Unit.NUMBER : unit;
    }

    /** A single value or a whole list; a test that expects nothing has none. */
    private void single(Test test, Unit unit, String label) {
        Value expected = test.expected();
        if (expected != null && (unit == Unit.LIST) == (expected instanceof Value.Items)) {
            add(place, unit, label, expected, other -> new Test(test.operator(), other));
        }
    }

    /** Each end that is a number. */
    private void range(Test test, Unit unit, String label) {
        if (test.expected() instanceof Value.Items(List<Value> ends)) {
            for (int i = 0; i < ends.size(); i++) {
                int index = i;
                if (ends.get(i) instanceof Value.Number end) {
                    add(
                            place.at(i),
                            unit,
                            label + (i == 0 ? " (from)" : " (to)"),
                            end,
                            other -> new Test(
                                    test.operator(),
                                    new Value.Items(Listing.with(ends, index, other == null ? end : other))));
                }
            }
        }
    }

    private interface Remade {
        Test with(@Nullable Value value);
    }

    private void add(Place at, Unit unit, String label, Value value, Remade remade) {
        listing.add(new Parameter(
                at,
                unit.isNumeric() ? Kind.THRESHOLD : Kind.EXPECTED,
                unit,
                false,
                label,
                value,
                reading,
                other -> RuleSentence.of(remake.apply(remade.with(other))),
                other -> put.put(remake.apply(remade.with(other)))));
    }
}
