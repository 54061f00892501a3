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
        double longest = test.millis();
        boolean within = test.operator() == Operator.WITHIN_TIMEFRAME;
        Bitmap holds = new Bitmap(log.size());
        for (int customer = 0; customer < log.customerCount(); customer++) {
            int start = log.start(customer);
            int end = log.end(customer);
            if (start < end && test.holds(log.profile(customer, Field.LAST_ENGAGEMENT), log.timeAt(start))) {
                holds.set(start);
            }
            for (int position = start + 1; position < end; position++) {
                if ((log.timeAt(position) - log.timeAt(position - 1) <= longest) == within) {
                    holds.set(position);
                }
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
