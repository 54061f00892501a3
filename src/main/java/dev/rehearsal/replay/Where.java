package dev.rehearsal.replay;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.Bitmap;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Test;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition on single events, bound to a log: a look into a bitmap, or a test of its values where `now` matters. */
final class Where {
    /** Stands for the position of an event where there is none: every field is then missing (semantics §3.2). */
    static final int NONE = -1;

    private final Condition condition;
    private final @Nullable Late<Bitmap> found;
    private final Columns columns;

    /** {@code found} are the events that satisfy it; null where the log does not decide that alone. */
    Where(Condition condition, @Nullable Late<Bitmap> found, Columns columns) {
        this.condition = condition;
        this.found = found;
        this.columns = columns;
    }

    Condition condition() {
        return condition;
    }

    boolean isDecidedByLog() {
        return found != null;
    }

    /** The events that satisfy it, null where the log does not decide that alone. */
    @Nullable
    Bitmap bitmap() {
        return found == null ? null : found.get();
    }

    boolean holds(int position, long now) {
        Bitmap bitmap = position < 0 ? null : bitmap();
        return bitmap == null ? tested(condition, position, now) : bitmap.get(position);
    }

    /** The first position in [from, end) that satisfies it, {@code end} when there is none. */
    int next(int from, int end, long now) {
        Bitmap bitmap = bitmap();
        if (bitmap != null) {
            return bitmap.next(from, end);
        }
        int position = from;
        while (position < end && !holds(position, now)) {
            position++;
        }
        return position;
    }

    /** The last position in [from, end) that satisfies it, {@link #NONE} when there is none. */
    int last(int from, int end, long now) {
        Bitmap bitmap = bitmap();
        if (bitmap != null) {
            return bitmap.previous(end, from);
        }
        int position = end - 1;
        while (position >= from && !holds(position, now)) {
            position--;
        }
        return position < from ? NONE : position;
    }

    /** How many positions in [from, end) satisfy it. */
    int count(int from, int end, long now) {
        Bitmap bitmap = bitmap();
        if (bitmap != null) {
            return from < end ? bitmap.count(from, end) : 0;
        }
        int count = 0;
        for (int position = from; position < end; position++) {
            count += holds(position, now) ? 1 : 0;
        }
        return count;
    }

    private boolean tested(Condition part, int position, long now) {
        return switch (part) {
            case Condition.All(List<Condition> parts) -> parts.stream().allMatch(each -> tested(each, position, now));
            case Condition.Any(List<Condition> parts) -> parts.stream().anyMatch(each -> tested(each, position, now));
            case Condition.Not(Condition inner) -> !tested(inner, position, now);
            case Condition.OfEvent(Field field, Test test) -> test.holds(value(field, position), now);
            case Condition.OfProfile other -> throw wrong(other);
            case Condition.History other -> throw wrong(other);
            case Condition.Aggregate other -> throw wrong(other);
            case Condition.Sequence other -> throw wrong(other);
            case Condition.Firings other -> throw wrong(other);
            case Condition.Prediction other -> throw wrong(other);
        };
    }

    private @Nullable Value value(Field field, int position) {
        return position < 0 ? null : columns.value(field, position);
    }

    private static IllegalStateException wrong(Condition condition) {
        return new IllegalStateException("a condition on events was expected, not " + condition);
    }
}
