package dev.rehearsal.replay;

import dev.rehearsal.event.Field;
import dev.rehearsal.log.Bitmap;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Operator;
import dev.rehearsal.rule.Test;

/** Tells from the times alone how long before an event the customer's previous one was, or after it the next. */
final class Gaps {
    private static final long MINUTE = 60_000;

    private final EventLog log;

    Gaps(EventLog log) {
        this.log = log;
    }

    /** Whether the condition asks how long ago the last engagement was (semantics §3.3). */
    static boolean tells(Condition condition) {
        return condition instanceof Condition.OfProfile(Field field, Test test)
                && field.equals(Field.LAST_ENGAGEMENT)
                && test.operator().looksAtNow();
    }

    /** The events at which such a condition holds. */
    Bitmap bitmap(Condition.OfProfile condition) {
        Test test = condition.test();
        long longest = (long) Math.floor(test.millis());
        boolean within = test.operator() == Operator.WITHIN_TIMEFRAME;
        Bitmap holds = new Bitmap(log.size());
        long[] times = log.times();
        for (int word = 0; word < holds.wordCount(); word++) {
            int first = word << 6;
            int count = Math.min(64, times.length - first);
            long bits = 0;
            long before = times[Math.max(0, first - 1)];
            for (int i = 0; i < count; i++) {
                long time = times[first + i];
                bits |= (time - before <= longest == within ? 1L : 0) << i;
                before = time;
            }
            holds.setWord(word, bits);
        }
        int[] starts = log.starts();
        for (int customer = 0; customer + 1 < starts.length; customer++) {
            int start = starts[customer];
            if (start < starts[customer + 1]) {
                holds.set(start, test.holds(log.profile(customer, Field.LAST_ENGAGEMENT), times[start]));
            }
        }
        return holds;
    }

    /** The events after which the customer is silent for that long. */
    Bitmap silences(int minutes) {
        Bitmap silence = new Bitmap(log.size());
        for (int customer = 0; customer < log.customerCount(); customer++) {
            int end = log.end(customer);
            for (int position = log.start(customer); position < end; position++) {
                if (position + 1 == end || log.timeAt(position + 1) > log.timeAt(position) + minutes * MINUTE) {
                    silence.set(position);
                }
            }
        }
        return silence;
    }
}
