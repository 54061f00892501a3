package dev.rehearsal.log;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * Brings rows into the order of semantics §1.3: counted out by customer, in the order in which they came, and then by
 * time for those customers only whose events did not come in time.
 */
final class EventOrder {
    private static final int CUSTOMERS_AT_ONCE = 4096;

    private final TextColumn ids;
    private final int[] customers;
    private final int[] starts;

    private EventOrder(TextColumn ids, int[] customers, int[] starts) {
        this.ids = ids;
        this.customers = customers;
        this.starts = starts;
    }

    /**
     * Numbers the customers in the order of their ids.
     *
     * @param distinct all customers' ids
     * @param rows by part and row the place of the customer's id among those, or {@link LogRows#DROPPED}
     */
    static EventOrder of(TextColumn distinct, List<int[]> rows) {
        int[] order = new int[distinct.size()];
        Arrays.setAll(order, i -> i);
        TextOrder.sort(distinct, order);
        int[] customers = new int[order.length];
        for (int customer = 0; customer < order.length; customer++) {
            customers[order[customer]] = customer;
        }
        int[] counts = new int[order.length];
        for (int[] part : rows) {
            for (int customer : part) {
                if (customer != LogRows.DROPPED) {
                    counts[customer]++;
                }
            }
        }
        int[] starts = new int[order.length + 1];
        for (int customer = 0; customer < order.length; customer++) {
            starts[customer + 1] = Math.addExact(starts[customer], counts[order[customer]]);
        }
        return new EventOrder(distinct.reordered(order), customers, starts);
    }

    Customers customers() {
        return new Customers(ids, starts);
    }

    /** The number of the customer whose id has this place among those that the order was made of. */
    int number(int place) {
        return customers[place];
    }

    /** Replaces in each row the place of the customer's id by the position of the event. */
    LogRows positions(List<EventRows> parts, List<int[]> rows, Executor executor) {
        int[] next = new int[customers.length];
        for (int i = 0; i < next.length; i++) {
            next[i] = starts[customers[i]];
        }
        for (int[] part : rows) {
            for (int row = 0; row < part.length; row++) {
                part[row] = part[row] == LogRows.DROPPED ? LogRows.DROPPED : next[part[row]]++;
            }
        }
        return new LogRows(parts, rows.toArray(new int[0][]), starts[customers.length], executor);
    }

    /** The times in order; moves the rows of those customers whose events did not come in it. */
    long[] sortedTimes(LogRows rows) {
        long[] times = rows.times();
        if (!isSorted(times)) {
            int[] before = new int[times.length];
            Arrays.setAll(before, position -> position);
            int pieces = (customers.length + CUSTOMERS_AT_ONCE - 1) / CUSTOMERS_AT_ONCE;
            SharedWork.each(pieces, rows.executor(), piece -> sort(times, before, piece * CUSTOMERS_AT_ONCE));
            int[] moved = new int[times.length];
            for (int position = 0; position < moved.length; position++) {
                moved[before[position]] = position;
            }
            rows.move(moved);
        }
        return times;
    }

    private boolean isSorted(long[] times) {
        for (int customer = 0; customer < customers.length; customer++) {
            if (!KeyedSort.isSorted(times, starts[customer], starts[customer + 1])) {
                return false;
            }
        }
        return true;
    }

    private void sort(long[] times, int[] before, int firstCustomer) {
        KeyedSort sort = new KeyedSort();
        int end = Math.min(customers.length, firstCustomer + CUSTOMERS_AT_ONCE);
        for (int customer = firstCustomer; customer < end; customer++) {
            sort.sort(times, before, starts[customer], starts[customer + 1]);
        }
    }
}
