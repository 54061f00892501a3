package dev.rehearsal.replay;

import dev.rehearsal.log.EventLog;
import java.util.Arrays;

/**
 * Keeps of the events at which a rule can match those before which there are as many events of a kind as it asks for.
 * Both lie in the order of the log, so that one pass over them is enough: there are at least n in a window when the nth
 * last one lies in it.
 */
final class CountFilter {
    private static final long MINUTE = 60_000;

    private final EventLog log;
    private final CountLimits limits;
    private final int[] counted;
    private final long window;

    /** {@code counted} are the positions, ascending, of all events that satisfy the condition that the limits name. */
    CountFilter(EventLog log, CountLimits limits, int[] counted) {
        this.log = log;
        this.limits = limits;
        this.counted = counted;
        this.window = limits.timeframe().isPresent() ? limits.timeframe().getAsInt() * MINUTE : Long.MAX_VALUE;
    }

    /** Those of the positions, ascending as they are, at which the condition holds. */
    int[] of(int[] positions) {
        long[] times = log.times();
        CustomerCursor customers = new CustomerCursor(log, 0);
        int[] kept = new int[positions.length];
        int count = 0;
        int passed = 0;
        int start = 0;
        int end = 0;
        for (int position : positions) {
            if (position >= end) {
                int customer = customers.at(position);
                start = log.start(customer);
                end = log.end(customer);
            }
            while (passed < counted.length && counted[passed] <= position) {
                passed++;
            }
            long now = times[position];
            boolean within = isAtLeast(limits.least(), passed, start, times, now)
                    && !isAtLeast(limits.below(), passed, start, times, now);
            if (within != limits.outside()) {
                kept[count++] = position;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private boolean isAtLeast(long number, int passed, int start, long[] times, long now) {
        if (number <= 0) {
            return true;
        }
        if (number > passed) {
            return false;
        }
        int earliest = counted[passed - (int) number];
        return earliest >= start && now - times[earliest] < window;
    }
}
