package dev.rehearsal.rule;

import static dev.rehearsal.rule.Conditions.test;
import static dev.rehearsal.rule.Conditions.value;
import static dev.rehearsal.rule.Operator.BETWEEN;
import static dev.rehearsal.rule.Operator.CONTAINS;
import static dev.rehearsal.rule.Operator.ENDS_WITH;
import static dev.rehearsal.rule.Operator.EQUALS;
import static dev.rehearsal.rule.Operator.EXISTS;
import static dev.rehearsal.rule.Operator.GREATER_OR_EQUAL;
import static dev.rehearsal.rule.Operator.GREATER_THAN;
import static dev.rehearsal.rule.Operator.IN_LIST;
import static dev.rehearsal.rule.Operator.LESS_OR_EQUAL;
import static dev.rehearsal.rule.Operator.LESS_THAN;
import static dev.rehearsal.rule.Operator.MATCHES;
import static dev.rehearsal.rule.Operator.NOT_CONTAINS;
import static dev.rehearsal.rule.Operator.NOT_EQUALS;
import static dev.rehearsal.rule.Operator.NOT_EXISTS;
import static dev.rehearsal.rule.Operator.NOT_IN_LIST;
import static dev.rehearsal.rule.Operator.OUTSIDE_TIMEFRAME;
import static dev.rehearsal.rule.Operator.STARTS_WITH;
import static dev.rehearsal.rule.Operator.WITHIN_TIMEFRAME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Value;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operator against every kind of value (semantics §2.3). */
class OperatorTest {
    private static final long NOW = Instants.parseFull("2026-03-01T12:00:00Z");
    private static final String NINE = "2026-03-01T09:00:00Z";
    private static final String NINE_ELSEWHERE = "2026-03-01T10:00:00.000+01:00";
    private static final String ELEVEN = "2026-03-01T11:00:00.000Z";

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @MethodSource
    void everyOperatorMeansWhatTheSemanticsSay(
            Object actual, Operator operator, @Nullable Object expected, boolean holds) {
        assertThat(test(operator, expected).holds(value(actual), NOW)).isEqualTo(holds);
    }

    static Stream<Arguments> everyOperatorMeansWhatTheSemanticsSay() {
        return Stream.of(
                Arguments.of("a", EQUALS, "a", true),
                Arguments.of("5", EQUALS, 5, false),
                Arguments.of("true", EQUALS, true, false),
                Arguments.of(NINE, EQUALS, NINE_ELSEWHERE, true),
                Arguments.of(List.of(1, "a"), EQUALS, List.of(1, "a"), true),
                Arguments.of(List.of(1, "a"), EQUALS, List.of("a", 1), false),
                Arguments.of("a", EQUALS, null, false),
                Arguments.of("5", NOT_EQUALS, 5, true),
                Arguments.of(5, NOT_EQUALS, 5, false),
                Arguments.of("a", NOT_EQUALS, null, true),
                Arguments.of(6, GREATER_THAN, 5, true),
                Arguments.of(5, GREATER_THAN, 5, false),
                Arguments.of("6", GREATER_THAN, 5, false),
                Arguments.of("b", GREATER_THAN, "a", false),
                Arguments.of(ELEVEN, GREATER_THAN, NINE_ELSEWHERE, true),
                Arguments.of(5, GREATER_OR_EQUAL, 5, true),
                Arguments.of(NINE, GREATER_OR_EQUAL, NINE_ELSEWHERE, true),
                Arguments.of(4, LESS_THAN, 5, true),
                Arguments.of(true, LESS_THAN, 5, false),
                Arguments.of(5, LESS_OR_EQUAL, 5, true),
                Arguments.of(5.1, LESS_OR_EQUAL, 5, false),
                Arguments.of(1, BETWEEN, List.of(1, 2), true),
                Arguments.of(2, BETWEEN, List.of(1, 2), true),
                Arguments.of(2.1, BETWEEN, List.of(1, 2), false),
                Arguments.of("1", BETWEEN, List.of(1, 2), false),
                Arguments.of(NINE, BETWEEN, List.of(NINE_ELSEWHERE, ELEVEN), true),
                Arguments.of("winter boots", CONTAINS, "boots", true),
                Arguments.of(1234, CONTAINS, 23, true),
                Arguments.of(List.of("sale", 5), CONTAINS, 5, true),
                Arguments.of(List.of("sale"), CONTAINS, "sal", false),
                Arguments.of("a", CONTAINS, List.of("a"), false),
                Arguments.of("winter boots", NOT_CONTAINS, "shoes", true),
                Arguments.of(List.of("sale"), NOT_CONTAINS, "sale", false),
                Arguments.of(99, STARTS_WITH, "9", true),
                Arguments.of("abc", STARTS_WITH, "b", false),
                Arguments.of(List.of("abc"), STARTS_WITH, "a", false),
                Arguments.of(true, ENDS_WITH, "ue", true),
                Arguments.of(99.5, ENDS_WITH, ".5", true),
                Arguments.of("order 17", MATCHES, "[0-9]{2}", true),
                Arguments.of("order 1", MATCHES, "^[0-9]+$", false),
                Arguments.of(List.of("17"), MATCHES, "17", false),
                Arguments.of("a", IN_LIST, List.of("a", "b"), true),
                Arguments.of("1", IN_LIST, List.of(1), false),
                Arguments.of(List.of("x", "b"), IN_LIST, List.of("a", "b"), true),
                Arguments.of(NINE, IN_LIST, List.of(NINE_ELSEWHERE), true),
                Arguments.of("a", IN_LIST, List.of(), false),
                Arguments.of("c", NOT_IN_LIST, List.of("a", "b"), true),
                Arguments.of(List.of("x", "b"), NOT_IN_LIST, List.of("a", "b"), false),
                Arguments.of(ELEVEN, WITHIN_TIMEFRAME, 60, true),
                Arguments.of(NINE, WITHIN_TIMEFRAME, 60, false),
                Arguments.of("yesterday", WITHIN_TIMEFRAME, 60, false),
                Arguments.of(ELEVEN, OUTSIDE_TIMEFRAME, 60, false),
                Arguments.of(ELEVEN, OUTSIDE_TIMEFRAME, 59.9, true),
                Arguments.of(5, OUTSIDE_TIMEFRAME, 0, false),
                Arguments.of(false, EXISTS, null, true),
                Arguments.of(List.of(), EXISTS, null, true),
                Arguments.of("", NOT_EXISTS, null, false));
    }

    @ParameterizedTest
    @EnumSource
    void aMissingValueSatisfiesOnlyTheTwoThatSayNot(Operator operator) {
        Test test = test(operator, valueFor(operator));

        assertThat(test.holds((Value) null, NOW))
                .isEqualTo(Set.of(NOT_EQUALS, NOT_EXISTS).contains(operator));
    }

    @org.junit.jupiter.api.Test
    void aMissingValueIsNotUnequalToNothing() {
        assertThat(test(NOT_EQUALS, null).holds((Value) null, NOW)).isFalse();
        assertThat(test(EQUALS, null).holds((Value) null, NOW)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheFourNegativeOnesHaveAnotherTwin(Operator operator) {
        assertThat(operator.positiveTwin() != operator)
                .isEqualTo(Set.of(NOT_EQUALS, NOT_IN_LIST, NOT_CONTAINS, NOT_EXISTS)
                        .contains(operator));
    }

    @ParameterizedTest
    @EnumSource
    void anOperatorIsFoundByTheNameThatPacksUse(Operator operator) {
        assertThat(Ids.find(Operator.class, operator.id())).isEqualTo(operator);
    }

    @Provide
    Arbitrary<Test> tests() {
        return RuleArbitraries.tests();
    }

    @Provide
    Arbitrary<Double> numbers() {
        return RuleArbitraries.numbers();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theFastWayForNumbersAgreesWithTheOther(@ForAll("tests") Test test, @ForAll("numbers") double actual) {
        assertThat(test.holds(actual, NOW)).isEqualTo(test.holds(Value.number(actual), NOW));
    }

    private static @Nullable Object valueFor(Operator operator) {
        return switch (operator.operand()) {
            case NONE -> null;
            case OPTIONAL, ANY, ORDERED, PATTERN -> "a";
            case RANGE -> List.of(1, 2);
            case LIST -> List.of("a");
            case MINUTES -> 60;
        };
    }
}
