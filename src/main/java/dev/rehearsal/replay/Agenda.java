package dev.rehearsal.replay;

import dev.rehearsal.rule.Trigger;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Which rules and journeys of a part are asked at which events of one customer, put together from their candidates: first
 * the rules, then the journeys, each in its order. Used by one thread for one customer after another.
 */
final class Agenda {
    private final BoundWhen[] whens;
    private final int rules;
    private final int[] cursors;
    private long[] entries = new long[64];
    private int size;
    private int first;
    private int end;

    Agenda(Part part) {
        this.whens = Stream.concat(
                        part.rules().stream().map(BoundRule::when),
                        part.journeys().stream().map(BoundJourney::entry))
                .toArray(BoundWhen[]::new);
        this.rules = part.rules().size();
        this.cursors = new int[whens.length];
    }

    /** Takes up a customer whose events lie at [from, to). */
    void begin(int from, int to) {
        size = 0;
        first = 0;
        end = 0;
        int lists = 0;
        for (int asked = 0; asked < whens.length; asked++) {
            int before = size;
            int[] candidates = whens[asked].candidates();
            if (candidates != null) {
                collect(asked, candidates, from, to);
            } else if (whens[asked].on() instanceof Trigger.OnEvent) {
                for (int position = from; position < to; position++) {
                    add(position, asked);
                }
            }
            lists += size > before ? 1 : 0;
        }
        if (lists > 1) {
            Arrays.sort(entries, 0, size);
        }
    }

    private void collect(int asked, int[] candidates, int from, int to) {
        int cursor = cursors[asked];
        if (cursor > 0 && candidates[cursor - 1] >= from) {
            cursor = 0;
        }
        if (cursor < candidates.length && candidates[cursor] < from) {
            int found = Arrays.binarySearch(candidates, cursor, candidates.length, from);
            cursor = found < 0 ? -1 - found : found;
        }
        while (cursor < candidates.length && candidates[cursor] < to) {
            add(candidates[cursor++], asked);
        }
        cursors[asked] = cursor;
    }

    private void add(int position, int asked) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
        }
        entries[size++] = (long) position << 32 | asked;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The next event, not before the position and before the limit, at which somebody is asked; the limit if none. */
    int next(int position, int limit) {
        while (end < size && entries[end] >>> 32 < position) {
            end++;
        }
        return end < size ? Math.min(limit, (int) (entries[end] >>> 32)) : limit;
    }

    /** Turns to an event; later ones may follow, earlier ones not. */
    void turnTo(int position) {
        next(position, position);
        first = end;
        while (end < size && entries[end] >>> 32 == position) {
            end++;
        }
    }

    /** How many rules are asked at this event. */
    int ruleCount() {
        int count = end - first;
        while (count > 0 && asked(count - 1) >= rules) {
            count--;
        }
        return count;
    }

    /** The place in the part of one of those rules, ascending. */
    int asked(int index) {
        return (int) entries[first + index];
    }

    /** Whether the journey at that place in the part is asked at this event. */
    boolean asksJourney(int place) {
        for (int index = end - first - 1; index >= 0 && asked(index) >= rules; index--) {
            if (asked(index) == rules + place) {
                return true;
            }
        }
        return false;
    }
}
