package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.event.Value;
import dev.rehearsal.rule.Operator;
import dev.rehearsal.rule.Test;
import dev.rehearsal.ui.kit.draft.FieldFacts.Kind;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The right side of a test: a node, and the way to have it show another value. */
public record ValueEditor(Shape shape, Node node, Consumer<@Nullable Value> show) {

    /** What a value is entered with. */
    public enum Shape {
        NONE,
        NUMBER,
        FLAG,
        INSTANT,
        TEXT,
        NUMBERS,
        INSTANTS,
        TEXTS,
        LIST,
        PATTERN,
        DURATION,
        DURATIONS,
        OTHER;

        /** By what the test expects now; {@code length} says that its numbers are minutes. */
        static Shape of(Test test, Kind kind, boolean length) {
            Value value = test.expected();
            return switch (test.operator().operand()) {
                case NONE -> NONE;
                case MINUTES -> isWhole(value) ? DURATION : NUMBER;
                case PATTERN -> PATTERN;
                case LIST -> LIST;
                case RANGE -> range(value, kind, length);
                case OPTIONAL, ANY, ORDERED -> single(value, kind, length);
            };
        }

        private static Shape single(@Nullable Value value, Kind kind, boolean length) {
            return switch (value) {
                case null -> OTHER;
                case Value.Number number -> length && isWhole(value) ? DURATION : NUMBER;
                case Value.Flag flag -> FLAG;
                case Value.Time time -> INSTANT;
                case Value.Items items -> OTHER;
                case Value.Text text -> Kind.of(text) == Kind.TIME && kind == Kind.TIME ? INSTANT : TEXT;
            };
        }

        private static Shape range(@Nullable Value value, Kind kind, boolean length) {
            if (!(value instanceof Value.Items(List<Value> items)) || items.size() != 2) {
                return OTHER;
            }
            Shape low = single(items.getFirst(), kind, length);
            Shape high = single(items.getLast(), kind, length);
            if (low != high) {
                return OTHER;
            }
            return switch (low) {
                case NUMBER -> NUMBERS;
                case INSTANT -> INSTANTS;
                case TEXT -> TEXTS;
                case DURATION -> DURATIONS;
                case NONE, FLAG, NUMBERS, INSTANTS, TEXTS, LIST, PATTERN, DURATIONS, OTHER -> OTHER;
            };
        }

        private static boolean isWhole(@Nullable Value value) {
            return value instanceof Value.Number(double number)
                    && number == Math.rint(number)
                    && number >= 0
                    && number <= Integer.MAX_VALUE;
        }

        Shape ofOne() {
            return switch (this) {
                case NUMBERS -> NUMBER;
                case INSTANTS -> INSTANT;
                case TEXTS -> TEXT;
                case DURATIONS -> DURATION;
                case NONE, NUMBER, FLAG, INSTANT, TEXT, LIST, PATTERN, DURATION, OTHER -> this;
            };
        }
    }

    /** Whether a pattern can be read. */
    public static @Nullable String whatIsWrong(String pattern) {
        try {
            return new Test(Operator.MATCHES, Value.text(pattern)).operator() == Operator.MATCHES ? null : pattern;
        } catch (IllegalArgumentException unreadable) {
            return "This is no pattern: " + unreadable.getMessage();
        }
    }
}
