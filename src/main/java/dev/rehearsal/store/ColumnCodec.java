package dev.rehearsal.store;

import dev.rehearsal.log.CodedColumn;
import dev.rehearsal.log.Column;
import dev.rehearsal.log.Dictionary;
import dev.rehearsal.log.NumberColumn;
import dev.rehearsal.log.TextColumn;
import java.util.Arrays;

/** One column of a block: which rows have a value, then the values of those rows. */
final class ColumnCodec {
    private static final int CODED = 0;
    private static final int NUMBERS = 1;
    private static final int TEXTS = 2;

    private ColumnCodec() {}

    /** Whether a column is one of numbers when it is read. */
    static boolean isNumeric(Column column) {
        return column instanceof NumberColumn;
    }

    static void write(BlockWriter out, Column column) {
        switch (column) {
            case CodedColumn coded -> {
                out.octet(CODED);
                write(out, coded);
            }
            case NumberColumn numbers -> {
                out.octet(NUMBERS);
                write(out, numbers);
            }
            case TextColumn texts -> {
                out.octet(TEXTS);
                TextCodec.write(out, texts);
            }
        }
    }

    static Column read(BlockReader in) {
        int kind = in.octet();
        return switch (kind) {
            case CODED -> readCoded(in);
            case NUMBERS -> readNumbers(in);
            case TEXTS -> TextCodec.read(in);
            default -> throw new IllegalStateException("a block holds a column of the unknown kind " + kind);
        };
    }

    static void write(BlockWriter out, CodedColumn column) {
        boolean[] used = new boolean[column.dictionary().size()];
        for (int row = 0; row < column.size(); row++) {
            used[column.codeAt(row)] = true;
        }
        int[] renumbered = DictionaryCodec.write(out, column.dictionary(), used);
        boolean[] present = new boolean[column.size()];
        int[] codes = new int[column.size()];
        int count = 0;
        for (int row = 0; row < present.length; row++) {
            int code = column.codeAt(row);
            present[row] = code != 0;
            if (present[row]) {
                codes[count++] = renumbered[code] - 1;
            }
        }
        writePresent(out, present, count);
        out.packed(codes, count, bits(renumbered[0]));
    }

    static CodedColumn readCoded(BlockReader in) {
        Dictionary dictionary = DictionaryCodec.read(in);
        int[] rows = readPresent(in);
        int[] packed = in.packed(rows.length - 1, bits(dictionary.size() - 1));
        int[] codes = new int[rows[rows.length - 1]];
        for (int i = 0; i < packed.length; i++) {
            codes[rows[i]] = packed[i] + 1;
        }
        return new CodedColumn(codes, dictionary);
    }

    /** How many bits tell so many values apart. */
    private static int bits(int values) {
        return 32 - Integer.numberOfLeadingZeros(Math.max(0, values - 1));
    }

    private static void write(BlockWriter out, NumberColumn column) {
        boolean[] present = new boolean[column.size()];
        double[] numbers = new double[column.size()];
        int count = 0;
        for (int row = 0; row < present.length; row++) {
            double number = column.numberAt(row);
            present[row] = !Double.isNaN(number);
            if (present[row]) {
                numbers[count++] = number;
            }
        }
        writePresent(out, present, count);
        NumberCodec.write(out, Arrays.copyOf(numbers, count));
    }

    private static NumberColumn readNumbers(BlockReader in) {
        int[] rows = readPresent(in);
        double[] packed = NumberCodec.read(in, rows.length - 1);
        double[] numbers = new double[rows[rows.length - 1]];
        Arrays.fill(numbers, Double.NaN);
        for (int i = 0; i < packed.length; i++) {
            numbers[rows[i]] = packed[i];
        }
        return new NumberColumn(numbers);
    }

    private static void writePresent(BlockWriter out, boolean[] present, int count) {
        out.count(present.length);
        out.count(count);
        if (count > 0 && count < present.length) {
            int[] bits = new int[present.length];
            for (int row = 0; row < present.length; row++) {
                bits[row] = present[row] ? 1 : 0;
            }
            out.packed(bits, bits.length, 1);
        }
    }

    /** The rows that have a value, and as the last element how many rows there are. */
    private static int[] readPresent(BlockReader in) {
        int size = in.size();
        int[] rows = new int[in.size() + 1];
        int count = rows.length - 1;
        if (count == size) {
            Arrays.setAll(rows, row -> row);
        } else if (count > 0) {
            int[] bits = in.packed(size, 1);
            int next = 0;
            for (int row = 0; row < size; row++) {
                rows[next] = row;
                next += bits[row];
            }
        }
        rows[count] = size;
        return rows;
    }
}
