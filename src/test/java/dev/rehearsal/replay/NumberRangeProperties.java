package dev.rehearsal.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Value;
import dev.rehearsal.rule.Operator;
import dev.rehearsal.rule.Test;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A test of numbers and the range that stands for it answer alike. */
class NumberRangeProperties {
    @Provide
    Arbitrary<Double> numbers() {
        return Arbitraries.of(0.0, -0.0, Double.MIN_VALUE, -1.0, 1.0, Math.nextUp(1.0), Math.nextDown(1.0), 1e300);
    }

    @Provide
    Arbitrary<Operator> comparing() {
        return Arbitraries.of(
                Operator.EQUALS,
                Operator.NOT_EQUALS,
                Operator.GREATER_THAN,
                Operator.GREATER_OR_EQUAL,
                Operator.LESS_THAN,
                Operator.LESS_OR_EQUAL);
    }

    @Property(tries = 400)
    void aNumberPassesWhereItLiesInTheRange(
            @ForAll("numbers") double actual,
            @ForAll("numbers") double expected,
            @ForAll("comparing") Operator operator) {
        Test test = new Test(operator, Value.number(expected));
        NumberRange range = Objects.requireNonNull(NumberRange.of(test));

        assertThat((range.low() <= actual && actual <= range.high()) != range.outside())
                .isEqualTo(test.holds(actual, 0));
        assertThat(range.outside()).isEqualTo(test.holds(null, 0));
    }

    @Property(tries = 50)
    void whatIsNoComparisonOfNumbersHasNoRange(@ForAll("comparing") Operator operator) {
        assertThat(NumberRange.of(new Test(operator, Value.text("2026-03-01T09:00:00.000Z"))))
                .isNull();
    }
}
