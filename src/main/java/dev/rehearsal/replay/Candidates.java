package dev.rehearsal.replay;

import dev.rehearsal.log.Bitmap;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.rule.Condition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the events at which conditions hold that follow from the log alone. What single events and sequences decide is a
 * bitmap; of the events that pass all of those, the ones with too many or too few others before them are left out in one
 * pass, and what is left is asked only of the rest. Conditions are taken in by one thread; what they ask for is found when
 * it is wanted, by any.
 */
final class Candidates {
    private final EventLog log;
    private final EventConditions events;
    private final Gaps gaps;
    private final Clocks clocks;
    private final @Nullable Score score;
    private final PackMemory memory;

    Candidates(EventLog log, EventConditions events, Clocks clocks, @Nullable Score score, PackMemory memory) {
        this.memory = memory;
        this.log = log;
        this.events = events;
        this.gaps = new Gaps(log);
        this.clocks = clocks;
        this.score = score;
    }

    /** The positions at which all of the conditions hold, ascending. */
    Late<int[]> of(List<Condition> conditions, ConditionBinder binder) {
        List<Supplier<Bitmap>> bitmaps = new ArrayList<>();
        List<CountLimits> counts = new ArrayList<>();
        List<BoundCondition> others = new ArrayList<>();
        for (Condition condition : conditions) {
            Supplier<Bitmap> bitmap = bitmap(condition, binder);
            CountLimits limits = CountLimits.of(condition);
            if (bitmap != null) {
                bitmaps.add(bitmap);
            } else if (limits != null && !EventConditions.looksAtNow(limits.where())) {
                counts.add(limits);
            } else {
                others.add(binder.bind(condition));
            }
        }
        return new Late<>(() -> memory.candidates(conditions, () -> found(bitmaps, counts, others)));
    }

    /** What finds all events at which the condition holds, null where none does. */
    private @Nullable Supplier<Bitmap> bitmap(Condition condition, ConditionBinder binder) {
        if (EventConditions.isOfEvents(condition) && !EventConditions.looksAtNow(condition)) {
            return () -> events.bitmap(condition);
        }
        if (condition instanceof Condition.OfProfile engaged && Gaps.tells(condition)) {
            return () -> memory.predicate(condition, () -> gaps.bitmap(engaged));
        }
        Late<Bitmap> ends = condition instanceof Condition.Sequence sequence
                ? events.ends(sequence, binder.tie(sequence.same()))
                : null;
        return ends == null ? null : ends::get;
    }

    private int[] found(List<Supplier<Bitmap>> bitmaps, List<CountLimits> counts, List<BoundCondition> others) {
        Bitmap possible =
                bitmaps.stream().map(Supplier::get).reduce(Bitmap::and).orElseGet(() -> Bitmap.full(log.size()));
        int[] positions = possible.positions();
        for (CountLimits limits : counts) {
            if (positions.length > 0) {
                positions = new CountFilter(log, limits, counted(limits.where())).of(positions);
            }
        }
        return others.isEmpty() || positions.length == 0 ? positions : thoseWithAll(others, positions);
    }

    /** The events that satisfy a condition on events. */
    private int[] counted(Condition where) {
        return memory.candidates(List.of(where), () -> events.bitmap(where).positions());
    }

    private int[] thoseWithAll(List<BoundCondition> conditions, int[] positions) {
        BoundCondition all = conditions.size() == 1 ? conditions.getFirst() : new BoundConditions.All(conditions);
        int[] kept = new int[positions.length];
        int count = 0;
        CustomerState customer = new CustomerState(log, clocks, score);
        CustomerCursor customers = new CustomerCursor(log, 0);
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
