package dev.rehearsal.replay;

import dev.rehearsal.log.EventLog;
import java.util.ArrayList;
import java.util.List;

/** Customers that are replayed at one go: those in [from, to). */
record Range(int from, int to) {
    private static final int RANGES = 64;
    private static final int EVENTS_AT_LEAST = 16_384;
    private static final int CUSTOMERS_AT_MOST = 16_384;

    /** All customers of the log in ranges of about as many events each, always the same for the same log. */
    static List<Range> of(EventLog log) {
        List<Range> ranges = new ArrayList<>();
        int share = Math.max(EVENTS_AT_LEAST, log.size() / RANGES);
        int from = 0;
        for (int customer = 0; customer < log.customerCount(); customer++) {
            boolean isEnough = log.end(customer) - log.start(from) >= share || customer + 1 - from >= CUSTOMERS_AT_MOST;
            if (isEnough || customer + 1 == log.customerCount()) {
                ranges.add(new Range(from, customer + 1));
                from = customer + 1;
            }
        }
        return ranges;
    }
}
