package dev.rehearsal.rule;

import java.util.BitSet;
import java.util.List;

/**
 * The longest run of elements that two lists have in common in the same order, with gaps: which places of each list belong
 * to it, the n-th of one to the n-th of the other. Takes time by the product of the lengths, so it is for short lists.
 */
record CommonOrder(BitSet inBefore, BitSet inAfter) {

    static <T> CommonOrder of(List<T> before, List<T> after) {
        int[][] longest = longest(before, after);
        BitSet inBefore = new BitSet();
        BitSet inAfter = new BitSet();
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (before.get(i).equals(after.get(j))) {
                inBefore.set(i++);
                inAfter.set(j++);
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return new CommonOrder(inBefore, inAfter);
    }

    /** How much the rests of the lists from each pair of places on have in common. */
    private static <T> int[][] longest(List<T> before, List<T> after) {
        int[][] longest = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                longest[i][j] = before.get(i).equals(after.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }
}
