package dev.rehearsal.replay;

import dev.rehearsal.log.EventLog;
import org.jspecify.annotations.Nullable;

/**
 * What a rule that stands alone decided, a row for each of its matches. What follows from the log is not written down:
 * whose an event is, and when it was. Immutable.
 *
 * @param events the trigger events at [from, from + size)
 * @param waits when and after which event each row fell, null where that was always at the trigger event
 * @param answers the {@linkplain DecisionTable#answer answers}, null where the rule always fired
 */
record LoneDecisions(
        int rule,
        int[] events,
        int from,
        int size,
        @Nullable Waits waits,
        short @Nullable [] answers) implements DecisionRows {
    private static final short FIRED = DecisionTable.answer(Outcome.FIRED, Reason.NONE, TriggerKind.EVENT);

    /** By row, when the outcome fell and the last event that may have happened before that, ascending. */
    record Waits(long[] at, int[] after) {}

    @Override
    public void count(EventLog log, int[] rows, int first) {
        int[] places = waits == null ? events : waits.after();
        for (int row = from; row < from + size; row++) {
            rows[places[row] - first + 1]++;
        }
    }

    @Override
    public void putInto(
            DecisionTable.Builder table, EventLog log, int[] next, int first, int @Nullable [] ruleNumbers) {
        int number = ruleNumbers == null ? rule : ruleNumbers[rule];
        long[] times = log.times();
        if (waits != null && answers != null) {
            for (int row = 0; row < size; row++) {
                int place = next[waits.after()[row] - first]++;
                table.put(place, waits.at()[row], number, answers[row], events[row]);
            }
        } else if (answers != null) {
            for (int row = 0; row < size; row++) {
                int event = events[from + row];
                table.put(next[event - first]++, times[event], number, answers[row], event);
            }
        } else {
            for (int row = from; row < from + size; row++) {
                int event = events[row];
                table.put(next[event - first]++, times[event], number, FIRED, event);
            }
        }
    }
}
