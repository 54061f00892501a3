package dev.rehearsal.replay;

import dev.rehearsal.log.Bitmap;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.rule.Condition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Finds all events of a whole log with which a sequence ends (semantics §3.5), in one pass over the events that can be a
 * step of it. For each step it keeps the latest event that ends a valid chain, which is also the chain with the latest
 * start. Used by one thread.
 */
final class SequenceScan {
    private static final long MINUTE = 60_000;

    private final Bitmap[] wheres;
    private final List<@Nullable Bitmap> withouts = new ArrayList<>();
    private final long[] withins;
    private final long span;
    private final long[] times;
    private final Bitmap ends;
    private final int[] latest;
    private final long[] starts;

    /** Only for a sequence of which nothing looks at `now`. */
    SequenceScan(Condition.Sequence sequence, EventConditions events, EventLog log) {
        List<Condition.Step> steps = sequence.steps();
        this.wheres = steps.stream().map(step -> events.bitmap(step.where())).toArray(Bitmap[]::new);
        steps.forEach(step -> withouts.add(step.without() == null ? null : events.bitmap(step.without())));
        this.withins = steps.stream().mapToLong(step -> millis(step.within())).toArray();
        this.span = millis(sequence.within());
        this.times = log.times();
        this.ends = new Bitmap(log.size());
        this.latest = new int[steps.size()];
        this.starts = new long[steps.size()];
    }

    private static long millis(OptionalInt minutes) {
        return minutes.isPresent() ? minutes.getAsInt() * MINUTE : Long.MAX_VALUE;
    }

    /** Whether the log alone decides where the sequence ends. */
    static boolean canFind(Condition.Sequence sequence) {
        return sequence.steps().stream()
                .allMatch(step -> !EventConditions.looksAtNow(step.where())
                        && (step.without() == null || !EventConditions.looksAtNow(step.without())));
    }

    /** Any event of a customer may follow any other. */
    Bitmap untied(EventLog log) {
        int[] startOf = log.starts();
        CustomerCursor customers = new CustomerCursor(log, 0);
        int end = 0;
        for (int word = 0; word < ends.wordCount(); word++) {
            for (long bits = anyStep(word); bits != 0; bits &= bits - 1) {
                int position = (word << 6) + Long.numberOfTrailingZeros(bits);
                if (position >= end) {
                    end = startOf[customers.at(position) + 1];
                    Arrays.fill(latest, Where.NONE);
                }
                take(position);
            }
        }
        return ends;
    }

    private long anyStep(int word) {
        long bits = 0;
        for (Bitmap where : wheres) {
            bits |= where.word(word);
        }
        return bits;
    }

    /** Only an event that is the same may follow; {@code mattering} are those that can be a step. */
    Bitmap tied(KeptEvents mattering) {
        mattering.eachGroup((from, end) -> {
            Arrays.fill(latest, Where.NONE);
            for (int place = from; place < end; place++) {
                take(mattering.position(place));
            }
        });
        return ends;
    }

    private void take(int position) {
        long time = times[position];
        int last = wheres.length - 1;
        for (int step = last; step > 0; step--) {
            int before = latest[step - 1];
            if (before >= 0 && wheres[step].get(position) && follows(step, before, position)) {
                latest[step] = position;
                starts[step] = starts[step - 1];
            }
        }
        if (latest[last] == position && time - starts[last] <= span) {
            ends.set(position);
        }
        if (wheres[0].get(position)) {
            latest[0] = position;
            starts[0] = time;
        }
    }

    private boolean follows(int step, int before, int position) {
        Bitmap without = withouts.get(step);
        return times[position] - times[before] <= withins[step]
                && (without == null || without.count(before + 1, position) == 0);
    }
}
