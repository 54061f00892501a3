package dev.rehearsal.ui.kit.draft;

import com.google.re2j.Pattern;
import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Value;
import dev.rehearsal.rule.Operator;
import dev.rehearsal.rule.Test;
import dev.rehearsal.ui.kit.draft.FieldFacts.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which operators fit which kind of values, how they read there, and what becomes of a test that gets another one. */
public final class Tests {
    private static final List<Operator> TEXT = List.of(
            Operator.EQUALS,
            Operator.NOT_EQUALS,
            Operator.IN_LIST,
            Operator.NOT_IN_LIST,
            Operator.CONTAINS,
            Operator.NOT_CONTAINS,
            Operator.STARTS_WITH,
            Operator.ENDS_WITH,
            Operator.MATCHES,
            Operator.EXISTS,
            Operator.NOT_EXISTS);
    private static final List<Operator> NUMBER = List.of(
            Operator.GREATER_OR_EQUAL,
            Operator.GREATER_THAN,
            Operator.LESS_OR_EQUAL,
            Operator.LESS_THAN,
            Operator.EQUALS,
            Operator.NOT_EQUALS,
            Operator.BETWEEN,
            Operator.EXISTS,
            Operator.NOT_EXISTS);
    private static final List<Operator> FLAG =
            List.of(Operator.EQUALS, Operator.NOT_EQUALS, Operator.EXISTS, Operator.NOT_EXISTS);
    private static final List<Operator> TIME = List.of(
            Operator.WITHIN_TIMEFRAME,
            Operator.OUTSIDE_TIMEFRAME,
            Operator.GREATER_OR_EQUAL,
            Operator.GREATER_THAN,
            Operator.LESS_OR_EQUAL,
            Operator.LESS_THAN,
            Operator.BETWEEN,
            Operator.EXISTS,
            Operator.NOT_EXISTS);
    private static final List<Operator> LIST = List.of(
            Operator.CONTAINS,
            Operator.NOT_CONTAINS,
            Operator.IN_LIST,
            Operator.NOT_IN_LIST,
            Operator.EXISTS,
            Operator.NOT_EXISTS);
    private static final double A_DAY = 1440;

    private Tests() {}

    /** What is offered for a kind of values, and the one that is there besides. */
    public static List<Operator> operators(Kind kind, Operator now) {
        List<Operator> operators = new ArrayList<>(
                switch (kind) {
                    case TEXT -> TEXT;
                    case NUMBER -> NUMBER;
                    case FLAG -> FLAG;
                    case TIME -> TIME;
                    case LIST -> LIST;
                });
        if (!operators.contains(now)) {
            operators.add(now);
        }
        return operators;
    }

    public static String words(Operator operator, Kind kind) {
        if (kind == Kind.TIME) {
            switch (operator) {
                case GREATER_THAN -> {
                    return "is after";
                }
                case GREATER_OR_EQUAL -> {
                    return "is at or after";
                }
                case LESS_THAN -> {
                    return "is before";
                }
                case LESS_OR_EQUAL -> {
                    return "is at or before";
                }
                default -> {
                    return operator.words();
                }
            }
        }
        if (kind == Kind.LIST && operator == Operator.IN_LIST) {
            return "contains any of";
        }
        if (kind == Kind.LIST && operator == Operator.NOT_IN_LIST) {
            return "contains none of";
        }
        return operator == Operator.MATCHES ? "matches the pattern" : operator.words();
    }

    /** How a field is first asked about. */
    public static Test first(Kind kind) {
        return switch (kind) {
            case TEXT -> new Test(Operator.EQUALS, Value.text(""));
            case NUMBER -> new Test(Operator.GREATER_OR_EQUAL, Value.number(1));
            case FLAG -> new Test(Operator.EQUALS, Value.flag(true));
            case TIME -> new Test(Operator.WITHIN_TIMEFRAME, Value.number(A_DAY));
            case LIST -> new Test(Operator.CONTAINS, Value.text(""));
        };
    }

    /** The same question with another operator; what was expected stays as far as the operator can take it. */
    public static Test with(Test before, Operator operator, Kind kind, long lastTime) {
        if (before.operator() == operator) {
            return before;
        }
        Value single = before.operator().operand() == Operator.Operand.MINUTES ? null : single(before.expected());
        Value plain = single == null ? plain(kind, lastTime) : single;
        Value expected = switch (operator.operand()) {
            case NONE -> null;
            case OPTIONAL, ANY, ORDERED -> plain;
            case RANGE -> range(before.expected(), plain);
            case LIST -> list(before.expected(), single);
            case PATTERN -> Value.text(pattern(plain));
            case MINUTES ->
                before.operator().operand() == Operator.Operand.MINUTES ? before.expected() : Value.number(A_DAY);
        };
        return new Test(operator, expected);
    }

    private static @Nullable Value single(@Nullable Value value) {
        return value instanceof Value.Items(List<Value> items) ? (items.isEmpty() ? null : items.getFirst()) : value;
    }

    private static Value plain(Kind kind, long lastTime) {
        return switch (kind) {
            case TEXT, LIST -> Value.text("");
            case NUMBER -> Value.number(1);
            case FLAG -> Value.flag(true);
            case TIME -> Value.text(Instants.format(lastTime - Math.floorMod(lastTime, 86_400_000L)));
        };
    }

    private static Value range(@Nullable Value before, Value plain) {
        return before instanceof Value.Items(List<Value> items) && items.size() == 2
                ? before
                : new Value.Items(List.of(plain, plain));
    }

    private static Value list(@Nullable Value before, @Nullable Value single) {
        if (before instanceof Value.Items) {
            return before;
        }
        return new Value.Items(single == null || single.equals(Value.text("")) ? List.of() : List.of(single));
    }

    /** What matches the text and nothing else. */
    private static String pattern(Value plain) {
        String text = plain.textForm();
        return text == null ? "" : Pattern.quote(text);
    }
}
