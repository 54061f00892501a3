package dev.rehearsal.quality;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.CodedColumn;
import dev.rehearsal.log.Column;
import dev.rehearsal.log.Dictionary;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.NumberColumn;
import dev.rehearsal.log.Progress;
import dev.rehearsal.log.TextColumn;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One field of all events, or of all customers: what it holds for each of them, asked by position or by customer. Verdicts
 * on values are made once for each distinct one.
 */
final class Series {
    private final Unit unit;
    private final Field field;
    private final Column column;
    private final int size;
    private final IntUnaryOperator rowOf;

    /** What a check makes of a value: a number of its own, 0 for "nothing to say". Values of other kinds are never asked. */
    interface Verdict {
        int onText(String text);

        default int onNumber(double number) {
            return 0;
        }
    }

    private Series(Unit unit, Field field, Column column, int size, IntUnaryOperator rowOf) {
        this.unit = unit;
        this.field = field;
        this.column = column;
        this.size = size;
        this.rowOf = rowOf;
    }

    static Series ofEvents(EventLog log, Field field, Column column) {
        return new Series(Unit.EVENTS, field, column, log.size(), position -> position);
    }

    static Series ofCustomers(EventLog log, Field field, Column column) {
        return new Series(Unit.CUSTOMERS, field, column, log.customerCount(), log::profileRow);
    }

    Unit unit() {
        return unit;
    }

    Field field() {
        return field;
    }

    Column column() {
        return column;
    }

    /** How many events or customers there are. */
    int size() {
        return size;
    }

    /** The row of the column that says it, -1 where there is none. */
    int row(int subject) {
        return rowOf.applyAsInt(subject);
    }

    @Nullable
    Value at(int subject) {
        int row = row(subject);
        return row < 0 ? null : column.at(row);
    }

    /** The value as it reads on screen, empty where there is none. */
    String shown(int subject) {
        Value value = at(subject);
        return value == null ? "" : value.display();
    }

    /** Whether there is a value that says something: blank text does not. */
    IntPredicate present() {
        IntPredicate inColumn = switch (column) {
            case NumberColumn numbers -> numbers::has;
            case TextColumn texts -> row -> says(texts, row);
            case CodedColumn coded -> {
                boolean[] says = saying(coded.dictionary());
                yield row -> says[coded.codeAt(row)];
            }
        };
        return subject -> {
            int row = rowOf.applyAsInt(subject);
            return row >= 0 && inColumn.test(row);
        };
    }

    /** For each code whether its value says something. */
    static boolean[] saying(Dictionary dictionary) {
        boolean[] says = new boolean[dictionary.size()];
        TextColumn texts = dictionary.texts();
        for (int code = 1; code < says.length; code++) {
            says[code] = !dictionary.isText(code) || says(texts, code);
        }
        return says;
    }

    /** Whether a text has anything but blanks and control characters. */
    private static boolean says(TextColumn texts, int row) {
        for (int at = texts.startAt(row); at < texts.endAt(row); at++) {
            if ((texts.utf8()[at] & 0xFF) > ' ') {
                return true;
            }
        }
        return false;
    }

    /** What the verdict is on each event's or customer's value; 0 where there is none. */
    IntUnaryOperator judged(Verdict verdict, Progress progress) {
        IntUnaryOperator inColumn = switch (column) {
            case NumberColumn numbers -> row -> numbers.has(row) ? verdict.onNumber(numbers.numberAt(row)) : 0;
            case TextColumn texts -> row -> verdict.onText(texts.textAt(row));
            case CodedColumn coded -> {
                int[] verdicts = byCode(coded.dictionary(), verdict, progress);
                yield row -> verdicts[coded.codeAt(row)];
            }
        };
        return subject -> {
            int row = rowOf.applyAsInt(subject);
            return row < 0 ? 0 : inColumn.applyAsInt(row);
        };
    }

    private static int[] byCode(Dictionary dictionary, Verdict verdict, Progress progress) {
        int[] verdicts = new int[dictionary.size()];
        for (int code = 1; code < verdicts.length; code++) {
            Passes.poll(code, progress);
            verdicts[code] = switch (dictionary.value(code)) {
                case Value.Text(String text) -> verdict.onText(text);
                case Value.Number(double number) -> verdict.onNumber(number);
                case null, default -> 0;
            };
        }
        return verdicts;
    }

    /** The rows for which the test holds, with the notes. */
    Rows rows(IntPredicate test, IntFunction<String> notes, Progress progress) {
        int[] found = Passes.where(size, test, progress);
        return unit == Unit.CUSTOMERS ? new Rows.Customers(found, notes) : new Rows.Events(found, notes);
    }
}
