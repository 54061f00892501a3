package dev.rehearsal.log;

import dev.rehearsal.event.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The distinct values of a column, numbered from 1; number 0 is missing. Immutable. */
public final class Dictionary {
    private final @Nullable Value[] values;

    private Dictionary(@Nullable Value[] values) {
        this.values = values;
    }

    /** One more than the number of values, since code 0 is missing. */
    public int size() {
        return values.length;
    }

    public @Nullable Value value(int code) {
        return values[code];
    }

    /** For each code the smallest code whose value is {@linkplain Value#sameAs the same}. */
    public int[] classes() {
        int[] classes = new int[values.length];
        Map<Object, Integer> first = new HashMap<>();
        for (int code = 1; code < values.length; code++) {
            Value value = values[code];
            if (value != null) {
                classes[code] = first.merge(value.identity(), code, (known, again) -> known);
            }
        }
        return classes;
    }

    /** Numbers values in the order in which they come. */
    public static final class Builder {
        private final Map<Value, Integer> codes = new HashMap<>();
        private final List<@Nullable Value> values = new ArrayList<>();

        public Builder() {
            values.add(null);
        }

        public int code(Value value) {
            Integer known = codes.get(value);
            if (known != null) {
                return known;
            }
            int code = values.size();
            values.add(value);
            codes.put(value, code);
            return code;
        }

        /** The code that the value already has, 0 when it has none. */
        public int known(Value value) {
            return codes.getOrDefault(value, 0);
        }

        public Dictionary build() {
            return new Dictionary(values.toArray(new @Nullable Value[0]));
        }
    }
}
