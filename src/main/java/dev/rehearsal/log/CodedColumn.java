package dev.rehearsal.log;

import dev.rehearsal.event.Value;
import org.jspecify.annotations.Nullable;

/**
 * Codes into a dictionary of the distinct values; code 0 is missing. What a predicate has to test is the dictionary. A
 * code takes one, two or four bytes, as few as the dictionary allows.
 */
public final class CodedColumn implements Column {
    private static final int BYTES = 1 << Byte.SIZE;
    private static final int SHORTS = 1 << Short.SIZE;

    /** So many codes are found sooner one after another, eight rows at a time, than all at once, row by row. */
    private static final int FEW = 2;

    private final byte[] bytes;
    private final short[] shorts;
    private final int[] ints;
    private final int size;
    private final int width;
    private final Dictionary dictionary;

    /** A column of missing values, to be filled before anybody else sees it. */
    CodedColumn(int size, Dictionary dictionary) {
        this.size = size;
        this.dictionary = dictionary;
        this.width =
                dictionary.size() <= BYTES ? Byte.BYTES : dictionary.size() <= SHORTS ? Short.BYTES : Integer.BYTES;
        this.bytes = new byte[width == Byte.BYTES ? size : 0];
        this.shorts = new short[width == Short.BYTES ? size : 0];
        this.ints = new int[width == Integer.BYTES ? size : 0];
    }

    /** Copies the codes. */
    public CodedColumn(int[] codes, Dictionary dictionary) {
        this(codes.length, dictionary);
        for (int row = 0; row < codes.length; row++) {
            set(row, codes[row]);
        }
    }

    void set(int row, int code) {
        switch (width) {
            case Byte.BYTES -> bytes[row] = (byte) code;
            case Short.BYTES -> shorts[row] = (short) code;
            default -> ints[row] = code;
        }
    }

    @Override
    public int size() {
        return size;
    }

    public int codeAt(int row) {
        return switch (width) {
            case Byte.BYTES -> bytes[row] & 0xFF;
            case Short.BYTES -> shorts[row] & 0xFFFF;
            default -> ints[row];
        };
    }

    /** The rows whose codes are among the wanted ones; there is an answer for every code of the dictionary. */
    public Bitmap rowsWith(boolean[] wanted) {
        int count = 0;
        for (boolean isWanted : wanted) {
            count += isWanted ? 1 : 0;
        }
        if (count == 0 || count == wanted.length) {
            return count == 0 ? new Bitmap(size) : Bitmap.full(size);
        }
        if (width == Byte.BYTES && count <= FEW) {
            return rowsWith(wanted, true);
        }
        return width == Byte.BYTES && wanted.length - count <= FEW
                ? rowsWith(wanted, false).not()
                : looked(wanted);
    }

    private Bitmap rowsWith(boolean[] wanted, boolean answer) {
        Bitmap rows = new Bitmap(size);
        for (int code = 0; code < wanted.length; code++) {
            if (wanted[code] == answer) {
                EqualBytes.addTo(rows, bytes, code);
            }
        }
        return rows;
    }

    /** Looks every row's code up. */
    private Bitmap looked(boolean[] wanted) {
        long[] bitOf = new long[wanted.length];
        for (int code = 0; code < bitOf.length; code++) {
            bitOf[code] = wanted[code] ? 1 : 0;
        }
        Bitmap rows = new Bitmap(size);
        for (int word = 0; word < rows.wordCount(); word++) {
            int first = word << 6;
            int count = Math.min(64, size - first);
            long bits = 0;
            for (int i = 0; i < count; i++) {
                bits |= bitOf[codeAt(first + i)] << i;
            }
            rows.setWord(word, bits);
        }
        return rows;
    }

    public Dictionary dictionary() {
        return dictionary;
    }

    @Override
    public boolean has(int row) {
        return codeAt(row) != 0;
    }

    @Override
    public @Nullable Value at(int row) {
        return dictionary.value(codeAt(row));
    }

    @Override
    public CodedColumn reordered(int[] order) {
        CodedColumn result = new CodedColumn(order.length, dictionary);
        for (int i = 0; i < order.length; i++) {
            result.set(i, codeAt(order[i]));
        }
        return result;
    }
}
