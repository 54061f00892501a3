package dev.rehearsal.rule;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.rehearsal.event.Value;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An operator with what it expects, checked once when it is made. Two are equal when they test the same, so that bound
 * predicates can be shared. Immutable.
 */
public final class Test {
    private static final long MINUTE = 60_000;

    private final Operator operator;
    private final @Nullable Value value;
    private final @Nullable Pattern pattern;

    /**
     * @throws IllegalArgumentException when the value is not what the operator needs, with a sentence that says what is
     */
    public Test(Operator operator, @Nullable Value value) {
        this.operator = operator;
        this.value = value;
        String wrong = whatIsWrong(operator, value);
        if (wrong != null) {
            throw new IllegalArgumentException(wrong);
        }
        this.pattern = operator == Operator.MATCHES && value instanceof Value.Text(String text) ? compiled(text) : null;
    }

    private static Pattern compiled(String text) {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException unreadable) {
            throw new IllegalArgumentException(
                    "`" + text + "` is no regular expression of RE2: " + unreadable.getDescription(), unreadable);
        }
    }

    private static @Nullable String whatIsWrong(Operator operator, @Nullable Value value) {
        String name = "`" + operator.id() + "`";
        return switch (operator.operand()) {
            case NONE -> value == null ? null : name + " takes no value";
            case OPTIONAL -> null;
            case ANY, ORDERED -> value != null ? null : name + " needs a value";
            case RANGE ->
                value instanceof Value.Items(var items) && items.size() == 2
                        ? null
                        : name + " needs a list of two values, the lower and the higher";
            case PATTERN -> value instanceof Value.Text ? null : name + " needs a regular expression as text";
            case LIST -> value instanceof Value.Items ? null : name + " needs a list of values";
            case MINUTES ->
                value instanceof Value.Number(double minutes) && minutes >= 0
                        ? null
                        : name + " needs a number of minutes";
        };
    }

    public Operator operator() {
        return operator;
    }

    /** What is expected, null for the operators that take nothing. */
    public @Nullable Value expected() {
        return value;
    }

    /** Whether the actual value satisfies this test at the instant (semantics §2.3). */
    public boolean holds(@Nullable Value actual, long now) {
        return actual == null ? holdsForMissing() : operator.holdsFor(actual, this, now);
    }

    /** As {@link #holds(Value, long)} for a number, without making a value of it where that can be avoided. */
    public boolean holds(double actual, long now) {
        if (value instanceof Value.Number(double expected)) {
            switch (operator) {
                case EQUALS -> {
                    return actual == expected;
                }
                case NOT_EQUALS -> {
                    return actual != expected;
                }
                case GREATER_THAN -> {
                    return actual > expected;
                }
                case GREATER_OR_EQUAL -> {
                    return actual >= expected;
                }
                case LESS_THAN -> {
                    return actual < expected;
                }
                case LESS_OR_EQUAL -> {
                    return actual <= expected;
                }
                default -> {
                    return operator.holdsFor(Value.number(actual), this, now);
                }
            }
        }
        return operator.holdsFor(Value.number(actual), this, now);
    }

    /** Whether the answer is the same for every number from low to high; false where that is not known. */
    public boolean isSteady(double low, double high) {
        return switch (operator) {
            case EXISTS, NOT_EXISTS, WITHIN_TIMEFRAME, OUTSIDE_TIMEFRAME -> true;
            case EQUALS,
                    NOT_EQUALS,
                    GREATER_THAN,
                    GREATER_OR_EQUAL,
                    LESS_THAN,
                    LESS_OR_EQUAL,
                    BETWEEN,
                    IN_LIST,
                    NOT_IN_LIST -> !hasNumberWithin(value, low, high);
            case CONTAINS, NOT_CONTAINS, STARTS_WITH, ENDS_WITH, MATCHES -> false;
        };
    }

    private static boolean hasNumberWithin(@Nullable Value value, double low, double high) {
        return switch (value) {
            case Value.Number(double number) -> low <= number && number <= high;
            case Value.Items(var items) -> items.stream().anyMatch(item -> hasNumberWithin(item, low, high));
            case null, default -> false;
        };
    }

    private boolean holdsForMissing() {
        return operator == Operator.NOT_EXISTS || (operator == Operator.NOT_EQUALS && value != null);
    }

    /** The test that the short historical form asks of each event. */
    public Test positiveTwin() {
        Operator twin = operator.positiveTwin();
        return twin == operator ? this : new Test(twin, value);
    }

    /** What is expected; only of an operator that takes a value, and of a test that has one. */
    public Value value() {
        return Objects.requireNonNull(value, () -> operator + " has no value");
    }

    List<Value> items() {
        if (value instanceof Value.Items(var items)) {
            return items;
        }
        throw new IllegalStateException(operator + " expects a list, not " + value);
    }

    Pattern pattern() {
        return Objects.requireNonNull(pattern, () -> operator + " has no pattern");
    }

    /** The minutes of a timeframe in milliseconds. */
    public double millis() {
        if (value instanceof Value.Number(double minutes)) {
            return minutes * MINUTE;
        }
        throw new IllegalStateException(operator + " expects minutes, not " + value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Test test && operator == test.operator && Objects.equals(value, test.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(operator, value);
    }

    @Override
    public String toString() {
        return operator.id() + (value == null ? "" : " " + value.display());
    }
}
