package dev.rehearsal.log;

import java.util.stream.IntStream;

/** The codes of one part of a log on their way into the column of the whole log, with its dictionary. */
final class CodesInOrder {
    static final CodesInOrder NONE = new CodesInOrder(new CodedColumn(0, new Dictionary.Builder().build()), new int[0]);

    private final CodedColumn column;

    /** The codes that are in use, ascending. */
    private final int[] used;

    /** By code of the part that in the whole log. */
    private int[] numbers = new int[0];

    private CodesInOrder(CodedColumn column, int[] used) {
        this.column = column;
        this.used = used;
    }

    /** @param positions of the part's rows */
    static CodesInOrder of(Column column, int[] positions) {
        CodedColumn coded = coded(column);
        return new CodesInOrder(coded, used(coded, positions));
    }

    /** The column with a dictionary, itself if it has one. */
    static CodedColumn coded(Column column) {
        if (column instanceof CodedColumn coded) {
            return coded;
        }
        ColumnBuilder builder = new ColumnBuilder();
        builder.putAll(0, column);
        return builder.buildCoded(column.size());
    }

    /** The codes, 0 left out, of the rows that are not {@linkplain LogRows#DROPPED dropped}. */
    static int[] used(CodedColumn column, int[] positions) {
        boolean[] used = new boolean[column.dictionary().size()];
        for (int row = 0; row < positions.length; row++) {
            if (positions[row] != LogRows.DROPPED) {
                used[column.codeAt(row)] = true;
            }
        }
        return IntStream.range(1, used.length).filter(code -> used[code]).toArray();
    }

    /** Has the dictionary number the values; the parts of a log do so one after another. */
    void number(Dictionary.Builder dictionary) {
        int[] codes = used.clone();
        dictionary.codes(column.dictionary(), codes);
        numbers = new int[column.dictionary().size()];
        for (int i = 0; i < used.length; i++) {
            numbers[used[i]] = codes[i];
        }
    }

    void writeInto(CodedColumn whole, int[] positions) {
        for (int row = 0; row < column.size(); row++) {
            int code = column.codeAt(row);
            if (code != 0 && positions[row] != LogRows.DROPPED) {
                whole.set(positions[row], numbers[code]);
            }
        }
    }
}
