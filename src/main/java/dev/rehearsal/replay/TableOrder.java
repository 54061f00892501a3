package dev.rehearsal.replay;

import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;

/** The two orders of a table's rows; {@code rest} compares rows of one customer at one time. */
record TableOrder(int size, IntToLongFunction at, IntUnaryOperator customer, RowOrder.Tie rest) {
    /** That of result files. */
    int[] byTime() {
        return RowOrder.of(size, at, (left, right) -> {
            int order = Integer.compare(customer.applyAsInt(left), customer.applyAsInt(right));
            return order == 0 ? rest.compare(left, right) : order;
        });
    }

    /** Customer by customer, and by time within one: near to how the rows lie, and so the faster one to walk along. */
    int[] byCustomer() {
        return RowOrder.of(size, customer::applyAsInt, (left, right) -> {
            int order = Long.compare(at.applyAsLong(left), at.applyAsLong(right));
            return order == 0 ? rest.compare(left, right) : order;
        });
    }
}
