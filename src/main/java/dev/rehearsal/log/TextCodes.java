package dev.rehearsal.log;

import dev.rehearsal.event.Utf8;
import java.util.Arrays;

/**
 * The codes of texts by their bytes: what stands before a dictionary, so that a text that came before costs no string and
 * no object. Bytes that differ may have the same code, since what is no UTF-8 is replaced. Not thread-safe.
 */
final class TextCodes {
    private final TextColumn.Builder texts = new TextColumn.Builder(16);
    private int[] codes = new int[16];

    /** The hash in the upper half, one more than the row of the text in the lower; 0 is a free place. */
    private long[] slots = new long[64];

    /** The code that the text was given, 0 when it has none. */
    int code(Utf8 text) {
        int hash = text.hashCode();
        int mask = slots.length - 1;
        for (int slot = hash & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
            int row = (int) slots[slot] - 1;
            if ((int) (slots[slot] >>> 32) == hash && texts.sameAt(row, text)) {
                return codes[row];
            }
        }
        return 0;
    }

    /** Gives a text that has none a code. */
    void add(Utf8 text, int code) {
        if (texts.size() * 2 >= slots.length) {
            slots = Slots.grown(slots);
        }
        if (texts.size() == codes.length) {
            codes = Arrays.copyOf(codes, codes.length * 2);
        }
        codes[texts.size()] = code;
        texts.add(text);
        Slots.put(slots, text.hashCode(), texts.size());
    }
}
