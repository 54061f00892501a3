package dev.rehearsal.replay;

import dev.rehearsal.log.EventLog;
import org.jspecify.annotations.Nullable;

/**
 * What a rule that stands alone decided, a row for each of its matches. What follows from the log is not written down:
 * whose an event is, and when it was. Immutable.
 *
 * @param events the trigger events at [from, from + size), those of a customer side by side
 * @param at when each outcome fell, null where that was always when the event happened
 * @param answers the {@linkplain DecisionTable#answer answers}, null where the rule always fired
 */
record LoneDecisions(
        EventLog log,
        int rule,
        int[] events,
        int from,
        int size,
        long @Nullable [] at,
        short @Nullable [] answers)
        implements DecisionRows {
    private static final short FIRED = DecisionTable.answer(Outcome.FIRED, Reason.NONE, TriggerKind.EVENT);

    @Override
    public void count(int[] rows, int firstCustomer) {
        int[] starts = log.starts();
        CustomerCursor customers = new CustomerCursor(log, firstCustomer);
        int end = 0;
        int place = 0;
        for (int row = from; row < from + size; row++) {
            if (events[row] >= end) {
                int customer = customers.at(events[row]);
                end = starts[customer + 1];
                place = customer - firstCustomer + 1;
            }
            rows[place]++;
        }
    }

    @Override
    public void putInto(DecisionTable.Builder table, int[] next, int firstCustomer, int @Nullable [] ruleNumbers) {
        int[] starts = log.starts();
        long[] times = log.times();
        CustomerCursor customers = new CustomerCursor(log, firstCustomer);
        int number = ruleNumbers == null ? rule : ruleNumbers[rule];
        int end = 0;
        int customer = firstCustomer;
        for (int row = 0; row < size; row++) {
            int event = events[from + row];
            if (event >= end) {
                customer = customers.at(event);
                end = starts[customer + 1];
            }
            table.put(
                    next[customer - firstCustomer]++,
                    at == null ? times[event] : at[row],
                    customer,
                    number,
                    answers == null ? FIRED : answers[row],
                    event);
        }
    }
}
