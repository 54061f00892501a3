package dev.rehearsal.replay;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.Bitmap;
import dev.rehearsal.log.CodedColumn;
import dev.rehearsal.log.Column;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.NumberColumn;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Operator;
import dev.rehearsal.rule.Test;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on single events over a whole log. Each distinct one becomes a bitmap, made in one pass over one column and
 * shared by all who ask for the same; conditions that look at `now` can't, nor can any
 * over a log that still grows; they are tested event by event. Fill it from one
 * thread, then read from any.
 */
final class EventConditions {
    private final Columns columns;
    private final @Nullable PackMemory memory;
    private final boolean whole;
    private final int size;

    /** {@code memory} is null where the log is not whole yet. */
    EventConditions(Columns columns, @Nullable PackMemory memory) {
        this.memory = memory;
        this.columns = columns;
        EventLog log = columns.whole();
        this.whole = log != null;
        this.size = log == null ? 0 : log.size();
    }

    Columns columns() {
        return columns;
    }

    /** Binds a condition made of event conditions and groups. */
    Where bind(Condition condition) {
        return new Where(
                condition, whole && !looksAtNow(condition) ? new Late<>(() -> bitmap(condition)) : null, columns);
    }

    /** Binds "is of one of these types". */
    Where ofTypes(String... types) {
        List<Value> names = Stream.of(types).<Value>map(Value::text).toList();
        return bind(new Condition.OfEvent(Field.EVENT_TYPE, new Test(Operator.IN_LIST, new Value.Items(names))));
    }

    /** The events that satisfy a condition and may be tied, put in order; null where the log does not decide that alone. */
    @Nullable
    Late<KeptEvents> kept(Where where, List<Field> same, @Nullable Tie tie) {
        EventLog log = columns.whole();
        if (!where.isDecidedByLog() || log == null) {
            return null;
        }
        record Key(Condition where, List<Field> same) {}
        return remembered(
                new Key(where.condition(), same),
                KeptEvents.class,
                () -> KeptEvents.of(
                        log, bitmap(where.condition()), tie instanceof NumberedTie numbered ? numbered : null));
    }

    /** The events with which a sequence ends; null where the log does not decide that alone. */
    @Nullable
    Late<Bitmap> ends(Condition.Sequence sequence, @Nullable Tie tie) {
        EventLog log = columns.whole();
        if (log == null || !SequenceScan.canFind(sequence)) {
            return null;
        }
        return remembered(sequence, Bitmap.class, () -> {
            SequenceScan scan = new SequenceScan(sequence, this, log);
            return tie instanceof NumberedTie numbered
                    ? scan.tied(mattering(sequence, log, numbered))
                    : scan.untied(log);
        });
    }

    private KeptEvents mattering(Condition.Sequence sequence, EventLog log, NumberedTie tie) {
        Condition anyStep = new Condition.Any(
                sequence.steps().stream().map(Condition.Step::where).toList());
        return KeptEvents.of(log, bitmap(anyStep), tie);
    }

    /** What replays of the same log share under the key, made when it is asked for. */
    <T> Late<T> remembered(Object key, Class<T> type, Supplier<T> making) {
        return new Late<>(memory == null ? making : () -> memory.index(key, type, making));
    }

    /** Whether a condition consists of nothing but event conditions and groups of them. */
    static boolean isOfEvents(Condition condition) {
        return switch (condition) {
            case Condition.All(List<Condition> parts) -> parts.stream().allMatch(EventConditions::isOfEvents);
            case Condition.Any(List<Condition> parts) -> parts.stream().allMatch(EventConditions::isOfEvents);
            case Condition.Not(Condition part) -> isOfEvents(part);
            case Condition.OfEvent event -> true;
            case Condition.OfProfile profile -> false;
            case Condition.History history -> false;
            case Condition.Aggregate aggregate -> false;
            case Condition.Sequence sequence -> false;
            case Condition.Firings firings -> false;
            case Condition.Prediction prediction -> false;
        };
    }

    /** Whether the condition on an event depends on when it is asked. */
    static boolean looksAtNow(Condition condition) {
        return switch (condition) {
            case Condition.All(List<Condition> parts) -> parts.stream().anyMatch(EventConditions::looksAtNow);
            case Condition.Any(List<Condition> parts) -> parts.stream().anyMatch(EventConditions::looksAtNow);
            case Condition.Not(Condition part) -> looksAtNow(part);
            case Condition.OfEvent(Field field, Test test) -> test.operator().looksAtNow();
            case Condition.OfProfile profile -> true;
            case Condition.History history -> true;
            case Condition.Aggregate aggregate -> true;
            case Condition.Sequence sequence -> true;
            case Condition.Firings firings -> true;
            case Condition.Prediction prediction -> true;
        };
    }

    /** The events that satisfy a condition made of event conditions and groups that do not look at `now`. */
    Bitmap bitmap(Condition condition) {
        return memory == null
                ? made(condition)
                : memory.predicate(condition, () -> made(condition).indexed());
    }

    private Bitmap made(Condition condition) {
        return switch (condition) {
            case Condition.All(List<Condition> parts) -> combined(parts, Bitmap.full(size), Bitmap::and);
            case Condition.Any(List<Condition> parts) -> combined(parts, new Bitmap(size), Bitmap::or);
            case Condition.Not(Condition part) -> bitmap(part).not();
            case Condition.OfEvent(Field field, Test test) -> scanned(field, test);
            case Condition.OfProfile profile -> throw noEvent(condition);
            case Condition.History history -> throw noEvent(condition);
            case Condition.Aggregate aggregate -> throw noEvent(condition);
            case Condition.Sequence sequence -> throw noEvent(condition);
            case Condition.Firings firings -> throw noEvent(condition);
            case Condition.Prediction prediction -> throw noEvent(condition);
        };
    }

    private static IllegalStateException noEvent(Condition condition) {
        return new IllegalStateException("a condition on events was expected, not " + condition);
    }

    private Bitmap combined(List<Condition> parts, Bitmap ofNothing, BinaryOperator<Bitmap> operation) {
        return parts.size() == 1
                ? bitmap(parts.getFirst())
                : parts.stream().map(this::bitmap).reduce(ofNothing, operation);
    }

    private Bitmap scanned(Field field, Test test) {
        Column column = columns.stored(field);
        if (column instanceof CodedColumn coded) {
            return scanned(coded, test);
        }
        if (column instanceof NumberColumn numbers) {
            return scanned(numbers, test);
        }
        return filled(position -> test.holds(columns.value(field, position), 0));
    }

    /** What a predicate of texts has to test is the dictionary. */
    private static Bitmap scanned(CodedColumn column, Test test) {
        boolean[] holds = new boolean[column.dictionary().size()];
        for (int code = 0; code < holds.length; code++) {
            holds[code] = test.holds(column.dictionary().value(code), 0);
        }
        return column.rowsWith(holds);
    }

    private Bitmap scanned(NumberColumn column, Test test) {
        NumberRange range = NumberRange.of(test);
        if (range == null) {
            boolean ofMissing = test.holds(null, 0);
            return filled(position -> column.has(position) ? test.holds(column.numberAt(position), 0) : ofMissing);
        }
        Bitmap within = column.rowsWithin(range.low(), range.high());
        return range.outside() ? within.not() : within;
    }

    private Bitmap filled(IntPredicate holds) {
        Bitmap bitmap = new Bitmap(size);
        for (int word = 0; word < bitmap.wordCount(); word++) {
            int first = word << 6;
            int count = Math.min(64, size - first);
            long bits = 0;
            for (int i = 0; i < count; i++) {
                if (holds.test(first + i)) {
                    bits |= 1L << i;
                }
            }
            bitmap.setWord(word, bits);
        }
        return bitmap;
    }
}
