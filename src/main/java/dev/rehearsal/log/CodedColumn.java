package dev.rehearsal.log;

import dev.rehearsal.event.Value;
import org.jspecify.annotations.Nullable;

/** Codes into a dictionary of the distinct values; code 0 is missing. What a predicate has to test is the dictionary. */
public final class CodedColumn implements Column {
    private final int[] codes;
    private final Dictionary dictionary;

    /** Takes ownership of the array. */
    public CodedColumn(int[] codes, Dictionary dictionary) {
        this.codes = codes;
        this.dictionary = dictionary;
    }

    @Override
    public int size() {
        return codes.length;
    }

    public int codeAt(int row) {
        return codes[row];
    }

    public Dictionary dictionary() {
        return dictionary;
    }

    @Override
    public @Nullable Value at(int row) {
        return dictionary.value(codes[row]);
    }

    @Override
    public CodedColumn reordered(int[] order) {
        int[] result = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            result[i] = codes[order[i]];
        }
        return new CodedColumn(result, dictionary);
    }
}
