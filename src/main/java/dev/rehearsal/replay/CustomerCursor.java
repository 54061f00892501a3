package dev.rehearsal.replay;

import dev.rehearsal.log.EventLog;

/** Finds whose event lies at a position while positions only ascend: near ones are found at once. Used by one thread. */
final class CustomerCursor {
    private final EventLog log;
    private int customer;

    CustomerCursor(EventLog log) {
        this.log = log;
    }

    /** The customer of the event at the position, which must not lie before the one asked for last. */
    int at(int position) {
        int step = 1;
        int low = customer;
        while (low + step < log.customerCount() && log.start(low + step) <= position) {
            low += step;
            step <<= 1;
        }
        int high = Math.min(low + step, log.customerCount()) - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (log.start(middle) <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        customer = low;
        return low;
    }
}
