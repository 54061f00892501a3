package dev.rehearsal.event;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value that a field can hold (semantics §2.1). Missing is {@code null}, never a value of its own, so that NullAway
 * makes every reader think of it. Immutable; numbers are finite.
 */
public sealed interface Value {

    /** How the value reads to operators that look at text (semantics §2.2); null for a list, which has no text form. */
    @Nullable
    String textForm();

    /** How the value reads on screen; unlike {@link #textForm()} it exists for every value. */
    default String display() {
        String text = textForm();
        return text == null ? "" : text;
    }

    /** Same type and equal, two instants by their place on the time line (semantics §2.3, §2.4). */
    default boolean sameAs(Value other) {
        return identity().equals(other.identity());
    }

    /** What two values share exactly when they are {@linkplain #sameAs the same}; usable as a key. */
    Object identity();

    /** Milliseconds since the epoch where the value is an instant (semantics §2.4), else {@link Instants#NONE}. */
    default long instant() {
        return Instants.NONE;
    }

    static Value text(String text) {
        return new Text(text);
    }

    static Value number(double number) {
        return new Number(number);
    }

    static Value flag(boolean flag) {
        return flag ? Flag.TRUE : Flag.FALSE;
    }

    static Value time(long epochMillis) {
        return new Time(epochMillis);
    }

    /** A string; one of the full ISO form is an instant as well. */
    record Text(String text) implements Value {
        @Override
        public String textForm() {
            return text;
        }

        @Override
        public Object identity() {
            long instant = instant();
            return instant == Instants.NONE ? text : new Time(instant);
        }

        @Override
        public long instant() {
            return Instants.parseFull(text);
        }
    }

    record Number(double number) implements Value {
        public Number {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("a value is a finite number, not " + number);
            }
        }

        @Override
        public String textForm() {
            return Numbers.textForm(number);
        }

        @Override
        public Object identity() {
            return number == 0 ? (Object) 0.0 : (Object) number;
        }
    }

    record Flag(boolean flag) implements Value {
        static final Flag TRUE = new Flag(true);
        static final Flag FALSE = new Flag(false);

        @Override
        public String textForm() {
            return flag ? "true" : "false";
        }

        @Override
        public Object identity() {
            return flag;
        }
    }

    /** An instant in milliseconds since the epoch: the fields {@code timestamp} and {@code last_engagement}. */
    record Time(long epochMillis) implements Value {
        @Override
        public String textForm() {
            return Instants.format(epochMillis);
        }

        @Override
        public Object identity() {
            return this;
        }

        @Override
        public long instant() {
            return epochMillis;
        }
    }

    record Items(List<Value> items) implements Value {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public @Nullable String textForm() {
            return null;
        }

        @Override
        public String display() {
            return items.stream().map(Value::display).collect(Collectors.joining(", "));
        }

        @Override
        public Object identity() {
            return items.stream().map(Value::identity).toList();
        }

        /** Whether an element is {@linkplain Value#sameAs the same} as the value. */
        public boolean holds(Value value) {
            return items.stream().anyMatch(value::sameAs);
        }
    }
}
