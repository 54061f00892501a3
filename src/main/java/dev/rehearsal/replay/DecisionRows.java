package dev.rehearsal.replay;

import dev.rehearsal.log.EventLog;
import org.jspecify.annotations.Nullable;

/**
 * What a part decided about customers of a range, to be put into one table with what the other parts decided. Rows lie
 * there in the order of the events after which they fell, so that those of a customer lie side by side without anybody
 * asking whose they are.
 */
interface DecisionRows {
    int size();

    /** Counts the rows of each event, at the place one past the event's; place 0 is the event at {@code first}. */
    void count(EventLog log, int[] rows, int first);

    /**
     * Puts each row, all but its customer, at the next place of its event and moves that on; rules get the numbers they
     * have in the table, null where those are the same.
     */
    void putInto(DecisionTable.Builder table, EventLog log, int[] next, int first, int @Nullable [] ruleNumbers);
}
