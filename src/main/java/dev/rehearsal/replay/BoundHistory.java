package dev.rehearsal.replay;

import dev.rehearsal.rule.Condition;
import java.util.Arrays;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The events of a customer's history that a historical condition keeps: those of the window that satisfy `where` and, with
 * `same`, are the same as the current event (semantics §3.4, §3.8).
 */
record BoundHistory(
        Where where, OptionalInt timeframe, @Nullable Tie tie) {

    private int from(Moment moment) {
        CustomerState customer = moment.customer();
        return timeframe.isPresent() ? customer.windowStart(moment.now(), timeframe.getAsInt()) : customer.start();
    }

    int count(Moment moment) {
        return tie == null
                ? where.count(from(moment), moment.customer().historyEnd(), moment.now())
                : positions(moment).length;
    }

    /** The position of the latest event kept, {@link Where#NONE} when there is none. */
    int last(Moment moment) {
        if (tie == null) {
            return where.last(from(moment), moment.customer().historyEnd(), moment.now());
        }
        int[] positions = positions(moment);
        return positions.length == 0 ? Where.NONE : positions[positions.length - 1];
    }

    /** The position of the earliest event kept, {@link Where#NONE} when there is none. */
    int first(Moment moment) {
        int end = moment.customer().historyEnd();
        if (tie == null) {
            int first = where.next(from(moment), end, moment.now());
            return first < end ? first : Where.NONE;
        }
        int[] positions = positions(moment);
        return positions.length == 0 ? Where.NONE : positions[0];
    }

    /** The positions of all events kept, ascending. */
    int[] positions(Moment moment) {
        int from = from(moment);
        int end = moment.customer().historyEnd();
        int[] found = new int[16];
        int size = 0;
        if (tie == null) {
            for (int at = where.next(from, end, moment.now()); at < end; at = where.next(at + 1, end, moment.now())) {
                found = size == found.length ? Arrays.copyOf(found, size * 2) : found;
                found[size++] = at;
            }
            return Arrays.copyOf(found, size);
        }
        for (int at = lastTied(moment, tie); at >= from; at = tie.previous(at)) {
            if (where.holds(at, moment.now())) {
                found = size == found.length ? Arrays.copyOf(found, size * 2) : found;
                found[size++] = at;
            }
        }
        return reversed(found, size);
    }

    /** Later events than the current one are history too where a wait has come due. */
    private static int lastTied(Moment moment, Tie tie) {
        int current = moment.event();
        if (current < 0) {
            return Where.NONE;
        }
        for (int at = moment.customer().historyEnd() - 1; at > current; at--) {
            if (tie.ties(at, current)) {
                return at;
            }
        }
        return current;
    }

    private static int[] reversed(int[] values, int size) {
        int[] result = new int[size];
        for (int i = 0; i < size; i++) {
            result[i] = values[size - 1 - i];
        }
        return result;
    }

    /** For conditions of the short form, that keep what satisfies one test of one field. */
    static Condition single(Condition.History history) {
        return new Condition.OfEvent(history.field(), history.test().positiveTwin());
    }
}
