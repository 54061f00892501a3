package dev.rehearsal.replay;

import dev.rehearsal.log.Bitmap;
import dev.rehearsal.rule.Condition;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Finds whether events in order lead to the current one (semantics §3.5). Over a whole log that is known of all events at
 * once ({@link SequenceScan}); else it is one pass over the part of the history that can matter, which for each step keeps
 * the latest event that ends a valid chain.
 */
final class BoundSequence {
    private static final long MINUTE = 60_000;

    private final List<BoundStep> steps;
    private final OptionalInt within;
    private final @Nullable Tie tie;
    private final @Nullable Late<Bitmap> ends;

    record BoundStep(
            Where where, OptionalInt within, @Nullable Where without) {}

    /** {@code ends} are the events with which it ends; null where the log does not decide that alone. */
    private BoundSequence(List<BoundStep> steps, OptionalInt within, @Nullable Tie tie, @Nullable Late<Bitmap> ends) {
        this.steps = steps;
        this.within = within;
        this.tie = tie;
        this.ends = ends;
    }

    int stepCount() {
        return steps.size();
    }

    boolean holds(Moment moment) {
        int current = moment.event();
        return (ends == null || current < 0)
                ? reached(moment) == steps.size()
                : ends.get().get(current);
    }

    /** How many steps have been taken when the current event is the last one; all of them when the sequence holds. */
    int reached(Moment moment) {
        int current = moment.event();
        if (current < 0) {
            return 0;
        }
        CustomerState customer = moment.customer();
        int[] latest = new int[steps.size()];
        long[] starts = new long[steps.size()];
        Arrays.fill(latest, Where.NONE);
        for (int position = from(customer, current); position <= current; position++) {
            if (tie == null || tie.ties(position, current)) {
                take(position, moment, latest, starts);
            }
        }
        int last = steps.size() - 1;
        if (latest[last] == current && inSpan(customer.log().timeAt(current), starts[last])) {
            return steps.size();
        }
        int reached = 0;
        while (reached < last && latest[reached] >= 0) {
            reached++;
        }
        return reached;
    }

    private boolean inSpan(long end, long start) {
        return within.isEmpty() || end - start <= within.getAsInt() * MINUTE;
    }

    private void take(int position, Moment moment, int[] latest, long[] starts) {
        long time = moment.customer().log().timeAt(position);
        for (int step = steps.size() - 1; step > 0; step--) {
            int before = latest[step - 1];
            BoundStep bound = steps.get(step);
            if (before >= 0
                    && bound.where().holds(position, moment.now())
                    && follows(bound, before, position, moment)) {
                latest[step] = position;
                starts[step] = starts[step - 1];
            }
        }
        if (steps.getFirst().where().holds(position, moment.now())) {
            latest[0] = position;
            starts[0] = time;
        }
    }

    private static boolean follows(BoundStep step, int before, int position, Moment moment) {
        var log = moment.customer().log();
        if (step.within().isPresent()
                && log.timeAt(position) - log.timeAt(before) > step.within().getAsInt() * MINUTE) {
            return false;
        }
        return step.without() == null || step.without().next(before + 1, position, moment.now()) == position;
    }

    /** Where the pass may begin: with every step or the whole bounded, earlier events cannot matter. */
    private int from(CustomerState customer, int current) {
        long bound = within.isPresent() ? within.getAsInt() : stepBound();
        long earliest = customer.log().timeAt(current) - bound * MINUTE;
        return bound < 0 ? customer.start() : customer.log().firstAfter(earliest - 1, customer.start(), current);
    }

    private long stepBound() {
        long sum = 0;
        for (BoundStep step : steps.subList(1, steps.size())) {
            if (step.within().isEmpty()) {
                return -1;
            }
            sum += step.within().getAsInt();
        }
        return sum;
    }

    static BoundSequence of(Condition.Sequence sequence, EventConditions events, @Nullable Tie tie) {
        List<BoundStep> steps = sequence.steps().stream()
                .map(step -> new BoundStep(
                        events.bind(step.where()),
                        step.within(),
                        step.without() == null ? null : events.bind(step.without())))
                .toList();
        return new BoundSequence(steps, sequence.within(), tie, events.ends(sequence, tie));
    }
}
