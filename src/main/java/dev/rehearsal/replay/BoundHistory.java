package dev.rehearsal.replay;

import dev.rehearsal.rule.Condition;
import java.util.Arrays;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The events of a customer's history that a historical condition keeps: those of the window that satisfy `where` and, with
 * `same`, are the same as the current event (semantics §3.4, §3.8). {@code found} is null where the log still grows or
 * `where` looks at `now`; then the window is walked.
 */
record BoundHistory(
        Where where,
        OptionalInt timeframe,
        @Nullable Tie tie,
        @Nullable Late<KeptEvents> found) {

    /** All events that satisfy `where`, in order; null as said. */
    @Nullable
    KeptEvents kept() {
        return found == null ? null : found.get();
    }

    int from(Moment moment) {
        CustomerState customer = moment.customer();
        return timeframe.isPresent() ? customer.windowStart(moment.now(), timeframe.getAsInt()) : customer.start();
    }

    /** Whether nothing can be kept because there is no event to be the same as. */
    boolean isOfNothing(Moment moment) {
        return tie != null && moment.event() < 0;
    }

    int count(Moment moment) {
        KeptEvents kept = kept();
        if (tie == null) {
            return where.count(from(moment), moment.customer().historyEnd(), moment.now());
        }
        return kept == null
                ? positions(moment).length
                : place(moment, moment.customer().historyEnd()) - place(moment, from(moment));
    }

    /** The place among the kept events of the first one not before the position; 0 where nothing can be kept. */
    int place(Moment moment, int position) {
        KeptEvents kept = kept();
        return kept == null || isOfNothing(moment) ? 0 : kept.place(moment.customer(), moment.event(), position);
    }

    /** The position of the latest event kept, {@link Where#NONE} when there is none. */
    int last(Moment moment) {
        KeptEvents kept = kept();
        if (tie == null) {
            return where.last(from(moment), moment.customer().historyEnd(), moment.now());
        }
        if (kept != null) {
            int end = place(moment, moment.customer().historyEnd());
            return end == place(moment, from(moment)) ? Where.NONE : kept.position(end - 1);
        }
        int[] positions = positions(moment);
        return positions.length == 0 ? Where.NONE : positions[positions.length - 1];
    }

    /** The position of the earliest event kept, {@link Where#NONE} when there is none. */
    int first(Moment moment) {
        KeptEvents kept = kept();
        int end = moment.customer().historyEnd();
        if (tie == null) {
            int first = where.next(from(moment), end, moment.now());
            return first < end ? first : Where.NONE;
        }
        if (kept != null) {
            int place = place(moment, from(moment));
            return place == place(moment, end) ? Where.NONE : kept.position(place);
        }
        int[] positions = positions(moment);
        return positions.length == 0 ? Where.NONE : positions[0];
    }

    /** The positions of all events kept, ascending. */
    int[] positions(Moment moment) {
        KeptEvents kept = kept();
        if (isOfNothing(moment)) {
            return new int[0];
        }
        int end = moment.customer().historyEnd();
        if (kept != null) {
            int first = place(moment, from(moment));
            int[] positions = new int[place(moment, end) - first];
            Arrays.setAll(positions, i -> kept.position(first + i));
            return positions;
        }
        int[] found = new int[16];
        int size = 0;
        for (int at = from(moment); at < end; at++) {
            if (where.holds(at, moment.now()) && (tie == null || tie.ties(at, moment.event()))) {
                found = size == found.length ? Arrays.copyOf(found, size * 2) : found;
                found[size++] = at;
            }
        }
        return Arrays.copyOf(found, size);
    }

    /** For conditions of the short form, that keep what satisfies one test of one field. */
    static Condition single(Condition.History history) {
        return new Condition.OfEvent(history.field(), history.test().positiveTwin());
    }
}
