package dev.rehearsal.log;

import dev.rehearsal.event.Utf8;
import dev.rehearsal.event.Value;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Collects the values of one field. It holds plain numbers for as long as nothing else comes, and turns into codes and
 * a dictionary at the first value that is no number. Rows that nobody puts are missing. Not thread-safe.
 */
public final class ColumnBuilder {
    private double[] numbers = new double[0];
    private int[] codes = new int[0];
    private Dictionary.@Nullable Builder dictionary;
    private final int expectedRows;
    private int size;

    public ColumnBuilder() {
        this(0);
    }

    /** Makes room for so many rows at once. */
    ColumnBuilder(int expectedRows) {
        this.expectedRows = expectedRows;
    }

    /** Sets the row's value; rows come in ascending order, and the last one may be put again. */
    public void put(int row, Value value) {
        if (dictionary == null && value instanceof Value.Number(double number)) {
            put(row, number);
        } else {
            Dictionary.Builder coded = coded();
            makeRoom(row);
            codes[row] = coded.code(value);
        }
    }

    /** As {@link #put(int, Value)} for a number, without making a value of it. */
    public void put(int row, double number) {
        if (dictionary != null) {
            put(row, Value.number(number));
        } else {
            makeRoom(row);
            numbers[row] = number;
        }
    }

    /** As {@link #put(int, Value)} for a text, which may be no UTF-8; then that is replaced. */
    public void put(int row, Utf8 text) {
        Dictionary.Builder coded = coded();
        makeRoom(row);
        codes[row] = coded.codeOfText(text.bytes(), text.from(), text.end());
    }

    /** Appends another column's rows from {@code firstRow} on. */
    public void putAll(int firstRow, Column column) {
        switch (column) {
            case NumberColumn from -> {
                for (int i = 0; i < from.size(); i++) {
                    if (!Double.isNaN(from.numberAt(i))) {
                        put(firstRow + i, from.numberAt(i));
                    }
                }
            }
            case CodedColumn from -> putCodes(firstRow, from);
            case TextColumn from -> {
                for (int i = 0; i < from.size(); i++) {
                    put(firstRow + i, from.at(i));
                }
            }
        }
    }

    private void putCodes(int firstRow, CodedColumn from) {
        Dictionary.Builder coded = coded();
        int[] places = new int[from.dictionary().size()];
        int[] used = new int[places.length];
        int count = 0;
        for (int i = 0; i < from.size(); i++) {
            int code = from.codeAt(i);
            if (code != 0 && places[code] == 0) {
                used[count] = code;
                places[code] = ++count;
            }
        }
        int[] here = Arrays.copyOf(used, count);
        coded.codes(from.dictionary(), here);
        makeRoom(firstRow + from.size() - 1);
        for (int i = 0; i < from.size(); i++) {
            int code = from.codeAt(i);
            if (code != 0) {
                codes[firstRow + i] = here[places[code] - 1];
            }
        }
    }

    private Dictionary.Builder coded() {
        if (dictionary == null) {
            dictionary = new Dictionary.Builder();
            codes = new int[numbers.length];
            for (int i = 0; i < size; i++) {
                codes[i] = Double.isNaN(numbers[i]) ? 0 : dictionary.code(Value.number(numbers[i]));
            }
            numbers = new double[0];
        }
        return dictionary;
    }

    private void makeRoom(int row) {
        int capacity = dictionary == null ? numbers.length : codes.length;
        if (row >= capacity) {
            int larger = Math.max(Math.max(row + 1, expectedRows), capacity * 2 + 64);
            if (dictionary == null) {
                numbers = Arrays.copyOf(numbers, larger);
                Arrays.fill(numbers, capacity, larger, Double.NaN);
            } else {
                codes = Arrays.copyOf(codes, larger);
            }
        }
        size = Math.max(size, row + 1);
    }

    /** The column of the first {@code rows} rows. */
    public Column build(int rows) {
        if (dictionary != null) {
            return new CodedColumn(Arrays.copyOf(codes, rows), dictionary.build());
        }
        double[] result = Arrays.copyOf(numbers, rows);
        if (rows > numbers.length) {
            Arrays.fill(result, numbers.length, rows, Double.NaN);
        }
        return new NumberColumn(result);
    }

    /** As {@link #build(int)}, but always with a dictionary. */
    public CodedColumn buildCoded(int rows) {
        Dictionary.Builder coded = coded();
        return new CodedColumn(Arrays.copyOf(codes, rows), coded.build());
    }
}
