package dev.rehearsal.store;

import dev.rehearsal.event.Value;
import dev.rehearsal.log.Dictionary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The distinct values of a column: the texts sorted, which makes neighbours alike, then the others. Reading gives the same
 * values under other codes, so writing says which.
 */
final class DictionaryCodec {
    private static final int NUMBER = 0;
    private static final int FALSE = 1;
    private static final int TRUE = 2;
    private static final int TIME = 3;
    private static final int ITEMS = 4;
    private static final int TEXT = 5;

    private record Coded(String text, int code) {}

    private DictionaryCodec() {}

    /**
     * Writes the values that are in use and returns for each of their codes the one that it has when read; element 0 is
     * how many there are.
     */
    static int[] write(BlockWriter out, Dictionary dictionary, boolean[] used) {
        List<Coded> texts = new ArrayList<>();
        List<Value> others = new ArrayList<>();
        int[] renumbered = new int[dictionary.size()];
        for (int code = 1; code < dictionary.size(); code++) {
            if (used[code] && dictionary.value(code) instanceof Value.Text text) {
                texts.add(new Coded(text.text(), code));
            }
        }
        texts.sort(Comparator.comparing(Coded::text));
        for (Coded text : texts) {
            renumbered[text.code()] = ++renumbered[0];
        }
        for (int code = 1; code < dictionary.size(); code++) {
            Value value = dictionary.value(code);
            if (used[code] && value != null && !(value instanceof Value.Text)) {
                others.add(value);
                renumbered[code] = ++renumbered[0];
            }
        }
        TextCodec.write(out, texts.stream().map(Coded::text).toList());
        out.count(others.size());
        others.forEach(value -> write(out, value));
        return renumbered;
    }

    static Dictionary read(BlockReader in) {
        Dictionary.Builder dictionary = new Dictionary.Builder();
        for (String text : TextCodec.readTexts(in)) {
            dictionary.code(Value.text(text));
        }
        int others = in.size();
        for (int i = 0; i < others; i++) {
            dictionary.code(readValue(in));
        }
        return dictionary.build();
    }

    private static void write(BlockWriter out, Value value) {
        switch (value) {
            case Value.Text text -> {
                out.octet(TEXT);
                out.text(text.text());
            }
            case Value.Number number -> {
                out.octet(NUMBER);
                out.fixed(Double.doubleToRawLongBits(number.number()));
            }
            case Value.Flag flag -> out.octet(flag.flag() ? TRUE : FALSE);
            case Value.Time time -> {
                out.octet(TIME);
                out.signed(time.epochMillis());
            }
            case Value.Items items -> {
                out.octet(ITEMS);
                out.count(items.items().size());
                items.items().forEach(item -> write(out, item));
            }
        }
    }

    private static Value readValue(BlockReader in) {
        int kind = in.octet();
        return switch (kind) {
            case TEXT -> Value.text(in.text());
            case NUMBER -> Value.number(Double.longBitsToDouble(in.fixed()));
            case FALSE -> Value.flag(false);
            case TRUE -> Value.flag(true);
            case TIME -> Value.time(in.signed());
            case ITEMS -> {
                Value[] items = new Value[in.size()];
                Arrays.setAll(items, i -> readValue(in));
                yield new Value.Items(List.of(items));
            }
            default -> throw new IllegalStateException("a block holds a value of the unknown kind " + kind);
        };
    }
}
