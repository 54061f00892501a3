package dev.rehearsal.replay;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells kept events with the same value of a field from those with another: for each the one before and after it in its
 * group with the same value. Immutable.
 */
final class KeptKinds {
    private final int[] previous;
    private final int[] next;

    /** {@code kinds} numbers the values at all positions; 0 is missing. */
    KeptKinds(KeptEvents kept, int[] kinds) {
        previous = new int[kept.size()];
        next = new int[kept.size()];
        Arrays.fill(previous, Integer.MAX_VALUE);
        Arrays.fill(next, Integer.MAX_VALUE);
        kept.eachGroup((from, end) -> link(kept, kinds, from, end));
    }

    private void link(KeptEvents kept, int[] kinds, int from, int end) {
        Map<Integer, Integer> latest = new HashMap<>();
        for (int place = from; place < end; place++) {
            int kind = kinds[kept.position(place)];
            if (kind != 0) {
                Integer before = latest.put(kind, place);
                previous[place] = before == null ? -1 : before;
                if (before != null) {
                    next[before] = place;
                }
            }
        }
    }

    /** The customer's window over the group that begins at that place. */
    Window window(CustomerState customer, int first) {
        return (Window) customer.kept(this).computeIfAbsent(first, Window::new);
    }

    /** A range whose ends only move forward, and how many values there are in it. Used by one thread. */
    final class Window {
        private int from;
        private int end;
        private int distinct;

        Window(int start) {
            from = start;
            end = start;
        }

        /** Moves to another range; goes over all of it where an end would have to move back. */
        int distinct(int newFrom, int newEnd) {
            if (newFrom < from || newEnd < end) {
                from = newFrom;
                end = newFrom;
                distinct = 0;
            }
            for (; end < newEnd; end++) {
                distinct += previous[end] < from ? 1 : 0;
            }
            for (; from < newFrom; from++) {
                boolean hasValue = previous[from] != Integer.MAX_VALUE;
                distinct -= hasValue && next[from] >= end ? 1 : 0;
            }
            return distinct;
        }
    }
}
