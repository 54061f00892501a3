package dev.rehearsal.replay;

import java.util.ArrayList;
import java.util.List;

/** Brings the rows of several tables, each grouped by customer, into one: customer by customer, then table by table. */
final class Grouping {
    private Grouping() {}

    /** A table whose rows are grouped by customer, in the order of their numbers. */
    interface Rows {
        int size();

        int customer(int row);
    }

    /** For each table the place of each of its rows among all of them, the first place being {@code base}. */
    static List<int[]> places(List<? extends Rows> tables, int base) {
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (Rows table : tables) {
            if (table.size() > 0) {
                first = Math.min(first, table.customer(0));
                last = Math.max(last, table.customer(table.size() - 1));
            }
        }
        int[] next = new int[last < 0 ? 1 : last - first + 2];
        for (Rows table : tables) {
            for (int row = 0; row < table.size(); row++) {
                next[table.customer(row) - first + 1]++;
            }
        }
        next[0] = base;
        for (int i = 1; i < next.length; i++) {
            next[i] += next[i - 1];
        }
        List<int[]> places = new ArrayList<>();
        for (Rows table : tables) {
            int[] ofTable = new int[table.size()];
            for (int row = 0; row < ofTable.length; row++) {
                ofTable[row] = next[table.customer(row) - first]++;
            }
            places.add(ofTable);
        }
        return places;
    }
}
