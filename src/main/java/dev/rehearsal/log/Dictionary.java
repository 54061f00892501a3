package dev.rehearsal.log;

import dev.rehearsal.event.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The distinct values of a column, numbered from 1; number 0 is missing. Texts lie as UTF-8 one after another and become
 * values when they are asked for; a small dictionary keeps those. Immutable.
 */
public final class Dictionary {
    private static final int SMALL = 1 << 16;

    private final TextColumn texts;

    /** By code what is no text; as long as the dictionary, or empty when all are texts. */
    private final @Nullable Value[] others;

    /** Values made of texts of a small dictionary. Threads may make the same twice; either will do. */
    private @Nullable Value @Nullable [] made;

    private Dictionary(TextColumn texts, @Nullable Value[] others) {
        this.texts = texts;
        this.others = others;
    }

    /** The dictionary of distinct texts, whose codes are one more than their rows, and then of other distinct values. */
    public static Dictionary of(TextColumn distinct, List<Value> others) {
        int first = distinct.size() + 1;
        byte[] bytes = distinct.utf8();
        int[] ends = new int[first + others.size()];
        for (int code = 1; code < ends.length; code++) {
            ends[code] = code < first ? distinct.endAt(code - 1) : ends[code - 1];
        }
        @Nullable Value[] byCode = new @Nullable Value[others.isEmpty() ? 0 : ends.length];
        for (int i = 0; i < others.size(); i++) {
            byCode[first + i] = others.get(i);
        }
        return new Dictionary(new TextColumn(bytes, ends), byCode);
    }

    /** One more than the number of values, since code 0 is missing. */
    public int size() {
        return texts.size();
    }

    public @Nullable Value value(int code) {
        if (isText(code)) {
            return texts.size() > SMALL ? texts.at(code) : remembered(code);
        }
        return code == 0 ? null : others[code];
    }

    public boolean isText(int code) {
        return code != 0 && (others.length == 0 || others[code] == null);
    }

    /** The texts by code; where {@link #isText} says that the value is none, an empty one. */
    public TextColumn texts() {
        return texts;
    }

    /** The codes of those texts that are in use, in code-point order. */
    public int[] textsInOrder(boolean[] used) {
        int[] codes = IntStream.range(1, size())
                .filter(code -> used[code] && isText(code))
                .toArray();
        TextOrder.sort(texts, codes);
        return codes;
    }

    private @Nullable Value remembered(int code) {
        @Nullable Value[] known = made;
        if (known == null) {
            known = new @Nullable Value[texts.size()];
            made = known;
        }
        Value value = known[code];
        if (value == null) {
            value = texts.at(code);
            known[code] = value;
        }
        return value;
    }

    /** For each code the smallest code whose value is {@linkplain Value#sameAs the same}. */
    public int[] classes() {
        int[] classes = new int[size()];
        Map<Object, Integer> first = new HashMap<>();
        for (int code = 1; code < classes.length; code++) {
            Value value = value(code);
            if (value != null) {
                classes[code] = first.merge(value.identity(), code, (known, again) -> known);
            }
        }
        return classes;
    }

    /** Numbers values in the order in which they come. */
    public static final class Builder {
        private final DistinctTexts texts = new DistinctTexts();
        private final Map<Value, Integer> others = new HashMap<>();
        private final List<@Nullable Value> othersByCode = new ArrayList<>();

        public Builder() {
            texts.skip();
        }

        public int code(Value value) {
            if (value instanceof Value.Text(String text)) {
                byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
                return texts.add(encoded, 0, encoded.length);
            }
            Integer known = others.get(value);
            if (known != null) {
                return known;
            }
            int code = texts.skip();
            others.put(value, code);
            while (othersByCode.size() < code) {
                othersByCode.add(null);
            }
            othersByCode.add(value);
            return code;
        }

        /** The code of a text given as UTF-8; what is none is replaced. */
        public int codeOfText(byte[] bytes, int from, int end) {
            return texts.addChecked(bytes, from, end);
        }

        /** Replaces codes of another dictionary's values, 0 not among them, by those that the values have here. */
        void codes(Dictionary dictionary, int[] codes) {
            if (dictionary.others.length == 0) {
                texts.addAll(dictionary.texts, codes);
            } else {
                Arrays.setAll(codes, i -> code(dictionary, codes[i]));
            }
        }

        private int code(Dictionary dictionary, int code) {
            Value other = dictionary.others[code];
            return other == null ? texts.add(dictionary.texts, code) : code(other);
        }

        /** The code that the value already has, 0 when it has none. */
        public int known(Value value) {
            if (value instanceof Value.Text(String text)) {
                byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
                return Math.max(0, texts.find(encoded, 0, encoded.length));
            }
            return others.getOrDefault(value, 0);
        }

        public Dictionary build() {
            @Nullable Value[] byCode = new @Nullable Value[others.isEmpty() ? 0 : texts.size()];
            for (int code = 0; code < othersByCode.size(); code++) {
                byCode[code] = othersByCode.get(code);
            }
            return new Dictionary(texts.texts(), byCode);
        }
    }
}
