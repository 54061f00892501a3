package dev.rehearsal.log;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The customers of a log in code-point order of their ids, and which positions each of them has. Immutable. */
final class Customers {
    /** For how many positions at a time it is written down whose the first one is. */
    private static final int STEP_BITS = 6;

    private final TextColumn ids;
    private final int[] starts;
    private final int[] marks;

    /** @param starts by customer, with one more element that is how many positions there are */
    Customers(TextColumn ids, int[] starts) {
        this.ids = ids;
        this.starts = starts;
        this.marks = new int[(starts[ids.size()] >>> STEP_BITS) + 2];
        int customer = 0;
        for (int mark = 0; mark < marks.length; mark++) {
            while (customer + 1 < ids.size() && starts[customer + 1] <= mark << STEP_BITS) {
                customer++;
            }
            marks[mark] = customer;
        }
    }

    int count() {
        return ids.size();
    }

    int start(int customer) {
        return starts[customer];
    }

    int[] starts() {
        return starts;
    }

    String id(int customer) {
        return ids.textAt(customer);
    }

    /** The customer of the position, found between the two marks around it. */
    int at(int position) {
        int low = marks[position >>> STEP_BITS];
        int high = marks[(position >>> STEP_BITS) + 1];
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The number of the customer, -1 when there is none of this id. */
    int find(String id) {
        byte[] wanted = id.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = ids.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Arrays.compareUnsigned(
                    ids.utf8(), ids.startAt(middle), ids.endAt(middle), wanted, 0, wanted.length);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }
}
