package dev.rehearsal.replay;

import dev.rehearsal.rule.Condition;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Finds whether events in order lead to the current one (semantics §3.5). One pass over the part of the history that can
 * matter; for each step it keeps the latest event that ends a valid chain, which is also the chain with the latest start.
 * Over a whole log the pass goes on from where it stood when it was asked before.
 */
final class BoundSequence {
    private static final long MINUTE = 60_000;

    private final List<BoundStep> steps;
    private final OptionalInt within;
    private final @Nullable Tie tie;
    private final @Nullable KeptEvents mattering;

    record BoundStep(
            Where where, OptionalInt within, @Nullable Where without) {}

    /** {@code mattering} are the events that can be a step; null where the log does not decide that alone. */
    private BoundSequence(
            List<BoundStep> steps, OptionalInt within, @Nullable Tie tie, @Nullable KeptEvents mattering) {
        this.steps = steps;
        this.within = within;
        this.tie = tie;
        this.mattering = mattering;
    }

    int stepCount() {
        return steps.size();
    }

    /** How far a pass has come: the next place among the events that matter, and for each step what was found. */
    private final class Pass {
        private final int[] latest = new int[steps.size()];
        private final long[] starts = new long[steps.size()];
        private int next;

        Pass(int first) {
            next = first;
            Arrays.fill(latest, Where.NONE);
        }

        boolean endsAt(int position, Moment moment) {
            int last = steps.size() - 1;
            return latest[last] == position && inSpan(moment.customer().log().timeAt(position), starts[last]);
        }
    }

    boolean holds(Moment moment) {
        int current = moment.event();
        if (mattering == null || current < 0) {
            return reached(moment) == steps.size();
        }
        CustomerState customer = moment.customer();
        int first = mattering.place(customer, current, customer.start());
        int end = mattering.place(customer, current, current + 1);
        Pass pass = (Pass) customer.kept(this).computeIfAbsent(first, Pass::new);
        if (pass.next > end) {
            return reached(moment) == steps.size();
        }
        for (; pass.next < end; pass.next++) {
            take(mattering.position(pass.next), moment, pass.latest, pass.starts);
        }
        return pass.endsAt(current, moment);
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
        Condition anyStep = new Condition.Any(
                sequence.steps().stream().map(Condition.Step::where).toList());
        boolean isDecidedByLog = steps.stream()
                .allMatch(step -> step.without() == null || step.without().bitmap() != null);
        return new BoundSequence(
                steps,
                sequence.within(),
                tie,
                isDecidedByLog ? events.kept(events.bind(anyStep), sequence.same(), tie) : null);
    }
}
