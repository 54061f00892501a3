package dev.rehearsal.replay;

import dev.rehearsal.log.Bitmap;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.rule.Condition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the events at which conditions hold that follow from the log alone. What single events decide is a bitmap; of the
 * events that pass all of those, the ones with too many or too few others before them are left out in one pass, and what
 * is left is asked only of the rest. Used by one thread.
 */
final class Candidates {
    private final EventLog log;
    private final EventConditions events;
    private final Gaps gaps;
    private final PackMemory memory;
    private final CustomerState customer;

    Candidates(EventLog log, EventConditions events, Clocks clocks, @Nullable Score score, PackMemory memory) {
        this.memory = memory;
        this.log = log;
        this.events = events;
        this.gaps = new Gaps(log);
        this.customer = new CustomerState(log, clocks, score);
    }

    /** The positions at which all of the conditions hold, ascending. */
    int[] of(List<Condition> conditions, ConditionBinder binder) {
        return memory.candidates(conditions, () -> found(conditions, binder));
    }

    private int[] found(List<Condition> conditions, ConditionBinder binder) {
        List<Bitmap> bitmaps = new ArrayList<>();
        List<CountLimits> counts = new ArrayList<>();
        List<BoundCondition> others = new ArrayList<>();
        for (Condition condition : conditions) {
            CountLimits limits = CountLimits.of(condition);
            if (EventConditions.isOfEvents(condition) && !EventConditions.looksAtNow(condition)) {
                bitmaps.add(events.bitmap(condition));
            } else if (Gaps.tells(condition)) {
                bitmaps.add(memory.predicate(condition, () -> gaps.bitmap((Condition.OfProfile) condition)));
            } else if (limits != null && !EventConditions.looksAtNow(limits.where())) {
                counts.add(limits);
            } else {
                if (condition instanceof Condition.Sequence sequence) {
                    addLastStep(sequence, bitmaps);
                }
                others.add(binder.bind(condition));
            }
        }
        Bitmap possible = bitmaps.stream().reduce(Bitmap::and).orElseGet(() -> Bitmap.full(log.size()));
        int[] positions = possible.positions();
        for (CountLimits limits : counts) {
            positions = new CountFilter(log, limits, of(List.of(limits.where()), binder)).of(positions);
        }
        return others.isEmpty() ? positions : thoseWithAll(others, positions);
    }

    /** A sequence ends with the current event. */
    private void addLastStep(Condition.Sequence sequence, List<Bitmap> bitmaps) {
        Condition last = sequence.steps().getLast().where();
        if (!EventConditions.looksAtNow(last)) {
            bitmaps.add(events.bitmap(last));
        }
    }

    private int[] thoseWithAll(List<BoundCondition> conditions, int[] positions) {
        BoundCondition all = conditions.size() == 1 ? conditions.getFirst() : new BoundConditions.All(conditions);
        int[] kept = new int[positions.length];
        int count = 0;
        CustomerCursor customers = new CustomerCursor(log);
        int end = 0;
        for (int position : positions) {
            if (position >= end) {
                int number = customers.at(position);
                end = log.end(number);
                customer.begin(number);
            }
            customer.setHistoryEnd(position + 1);
            if (all.holds(new Moment(customer, log.timeAt(position), position, false))) {
                kept[count++] = position;
            }
        }
        return Arrays.copyOf(kept, count);
    }
}
