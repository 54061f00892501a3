package dev.rehearsal.replay;

import dev.rehearsal.log.Bitmap;
import dev.rehearsal.log.EventLog;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The events of a whole log that satisfy a predicate, one after another: those of a customer side by side, and where
 * events are tied, among those the ones that are the same. So the ones in a window, whoever has how many, are a range
 * that is found in logarithmic time. Immutable.
 */
final class KeptEvents {
    private final EventLog log;
    private final Bitmap where;
    private final @Nullable NumberedTie tie;
    private final int[] positions;
    private final long @Nullable [] keys;

    private KeptEvents(EventLog log, Bitmap where, @Nullable NumberedTie tie) {
        this.log = log;
        this.where = where;
        this.tie = tie;
        this.positions = where.positions();
        this.keys = tie == null ? null : sorted(positions, tie);
    }

    static KeptEvents of(EventLog log, Bitmap where, @Nullable NumberedTie tie) {
        return new KeptEvents(log, where.indexed(), tie);
    }

    /** Sorts by customer, what is tied, and position; the keys hold the last two. */
    private long[] sorted(int[] ofWhere, NumberedTie tied) {
        long[] all = new long[ofWhere.length];
        Arrays.setAll(all, place -> key(tied, ofWhere[place], ofWhere[place]));
        for (int customer = 0; customer < log.customerCount(); customer++) {
            Arrays.sort(all, where.rank(log.start(customer)), where.rank(log.end(customer)));
        }
        Arrays.setAll(ofWhere, place -> (int) all[place]);
        return all;
    }

    private static long key(NumberedTie tie, int like, int position) {
        return (long) tie.number(like) << 32 | position;
    }

    int size() {
        return positions.length;
    }

    int position(int place) {
        return positions[place];
    }

    /**
     * The place of the customer's first kept event, like the current one where events are tied, that does not lie before
     * the position. Only where there is a current event or nothing is tied.
     */
    int place(CustomerState customer, int current, int position) {
        if (keys == null || tie == null) {
            return where.rank(position);
        }
        int from = where.rank(log.start(customer.customer()));
        int found =
                Arrays.binarySearch(keys, from, where.rank(log.end(customer.customer())), key(tie, current, position));
        return found < 0 ? -1 - found : found;
    }

    /** Takes groups of places: those of one customer, and where events are tied, of those that are the same. */
    interface Groups {
        void group(int from, int end);
    }

    void eachGroup(Groups groups) {
        for (int customer = 0; customer < log.customerCount(); customer++) {
            int end = where.rank(log.end(customer));
            int from = where.rank(log.start(customer));
            for (int place = from + 1; keys != null && place < end; place++) {
                if (keys[place] >>> 32 != keys[place - 1] >>> 32) {
                    groups.group(from, place);
                    from = place;
                }
            }
            if (from < end) {
                groups.group(from, end);
            }
        }
    }
}
