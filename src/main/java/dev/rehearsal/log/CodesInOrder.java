package dev.rehearsal.log;

/** The codes of one part of a log on their way into the column of the whole log, with its dictionary. */
final class CodesInOrder {
    static final CodesInOrder NONE = new CodesInOrder(new CodedColumn(0, new Dictionary.Builder().build()), new int[0]);

    private final CodedColumn column;

    /** By code of the part: 1 for one that is in use, and once numbered its code in the whole log. */
    private final int[] numbers;

    private CodesInOrder(CodedColumn column, int[] numbers) {
        this.column = column;
        this.numbers = numbers;
    }

    /** @param positions of the part's rows */
    static CodesInOrder of(Column column, int[] positions) {
        CodedColumn coded = coded(column);
        int[] numbers = new int[coded.dictionary().size()];
        for (int row = 0; row < positions.length; row++) {
            if (positions[row] != LogRows.DROPPED) {
                numbers[coded.codeAt(row)] = 1;
            }
        }
        return new CodesInOrder(coded, numbers);
    }

    private static CodedColumn coded(Column column) {
        if (column instanceof CodedColumn coded) {
            return coded;
        }
        ColumnBuilder builder = new ColumnBuilder();
        builder.putAll(0, column);
        return builder.buildCoded(column.size());
    }

    /** Has the dictionary number the values; the parts of a log do so one after another. */
    void number(Dictionary.Builder dictionary) {
        for (int code = 1; code < numbers.length; code++) {
            if (numbers[code] != 0) {
                numbers[code] = dictionary.code(column.dictionary(), code);
            }
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
