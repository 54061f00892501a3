package dev.rehearsal.replay;

import org.jspecify.annotations.Nullable;

/**
 * What a part decided about customers of a range, grouped by customer in the order of their numbers, to be put into one
 * table with what the other parts decided.
 */
interface DecisionRows {
    int size();

    /** Counts the rows of each customer, at the place one past the customer's; place 0 is the customer of that number. */
    void count(int[] rows, int firstCustomer);

    /**
     * Puts each row at its customer's next place and moves that on; rules get the numbers they have in the table, null
     * where those are the same.
     */
    void putInto(DecisionTable.Builder table, int[] next, int firstCustomer, int @Nullable [] ruleNumbers);
}
