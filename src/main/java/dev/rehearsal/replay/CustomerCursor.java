package dev.rehearsal.replay;

import dev.rehearsal.log.EventLog;

/** Finds whose event lies at a position while positions only ascend: near ones are found at once. Used by one thread. */
final class CustomerCursor {
    private static final int NEAR = 4;

    private final int[] starts;
    private int customer;

    /** Begins with that customer; positions before theirs must not be asked for. */
    CustomerCursor(EventLog log, int first) {
        this.starts = log.starts();
        this.customer = first;
    }

    /** The customer of the event at the position, which must not lie before the one asked for last. */
    int at(int position) {
        int low = customer;
        int far = low + NEAR;
        while (starts[low + 1] <= position) {
            low = low == far ? after(position, low) : low + 1;
        }
        customer = low;
        return low;
    }

    private int after(int position, int from) {
        int last = starts.length - 2;
        int step = 1;
        int low = from;
        while (low + step <= last && starts[low + step] <= position) {
            low += step;
            step <<= 1;
        }
        int high = Math.min(low + step - 1, last);
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
