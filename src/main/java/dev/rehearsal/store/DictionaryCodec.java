package dev.rehearsal.store;

import dev.rehearsal.event.Value;
import dev.rehearsal.log.Dictionary;
import dev.rehearsal.log.TextColumn;
import java.util.ArrayList;
import java.util.Arrays;
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

    private DictionaryCodec() {}

    /**
     * Writes the values that are in use and returns for each of their codes the one that it has when read; element 0 is
     * how many there are.
     */
    static int[] write(BlockWriter out, Dictionary dictionary, boolean[] used) {
        int[] renumbered = new int[dictionary.size()];
        int[] texts = dictionary.textsInOrder(used);
        for (int code : texts) {
            renumbered[code] = ++renumbered[0];
        }
        List<Value> others = new ArrayList<>();
        for (int code = 1; code < dictionary.size(); code++) {
            Value value = used[code] && !dictionary.isText(code) ? dictionary.value(code) : null;
            if (value != null) {
                others.add(value);
                renumbered[code] = ++renumbered[0];
            }
        }
        TextCodec.write(out, dictionary.texts().reordered(texts));
        out.count(others.size());
        others.forEach(value -> write(out, value));
        return renumbered;
    }

    static Dictionary read(BlockReader in) {
        TextColumn texts = TextCodec.read(in);
        Value[] others = new Value[in.size()];
        Arrays.setAll(others, i -> readValue(in));
        return Dictionary.of(texts, List.of(others));
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
