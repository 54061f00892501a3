package dev.rehearsal.insight;

import dev.rehearsal.event.CodePoints;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Gives out the differences of a whole to those changes of a pack that make them alone too, and knows which nobody took.
 * Lists of differences come in one order, so one walk along two of them is enough.
 */
final class Shares {
    private static final Comparator<Change> ORDER = Comparator.comparing(Change::kind)
            .thenComparingLong(Change::at)
            .thenComparingInt(Change::customer)
            .thenComparing(Change::ruleId, CodePoints.ORDER);

    private final List<Change> whole;
    private final BitSet taken = new BitSet();

    Shares(List<Change> whole) {
        this.whole = whole;
    }

    /** The differences of the whole that one change alone makes too. */
    List<Change> of(List<Change> alone) {
        List<Change> common = new ArrayList<>();
        int other = 0;
        for (int i = 0; i < whole.size(); i++) {
            Change change = whole.get(i);
            while (other < alone.size() && ORDER.compare(alone.get(other), change) < 0) {
                other++;
            }
            if (other < alone.size() && ORDER.compare(alone.get(other), change) == 0) {
                common.add(change);
                taken.set(i);
            }
        }
        return common;
    }

    /** The differences that no change was given. */
    List<Change> ofNone() {
        List<Change> left = new ArrayList<>();
        for (int i = taken.nextClearBit(0); i < whole.size(); i = taken.nextClearBit(i + 1)) {
            left.add(whole.get(i));
        }
        return left;
    }
}
