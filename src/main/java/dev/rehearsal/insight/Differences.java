package dev.rehearsal.insight;

import dev.rehearsal.event.CodePoints;
import dev.rehearsal.replay.RowOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What two sides have not in common, found in one walk along both: where they say the same nothing is kept, and only
 * customers for whom they differ are looked at more closely. Used once.
 */
final class Differences {
    private final Side before;
    private final Side after;
    private final List<String> owners;
    private final int[] addedOf;
    private final int[] removedOf;
    private final int[] movesOf;
    private final List<Change> added = new ArrayList<>();
    private final List<Change> removed = new ArrayList<>();

    private Differences(Side before, Side after, List<String> owners) {
        this.before = before;
        this.after = after;
        this.owners = owners;
        this.addedOf = new int[owners.size()];
        this.removedOf = new int[owners.size()];
        this.movesOf = new int[owners.size()];
    }

    /** By kind, time, customer and owner; both sides have their owners from the list. */
    static List<Change> between(Side before, Side after, List<String> owners) {
        Differences differences = new Differences(before, after, owners);
        differences.walk();
        return Stream.concat(sorted(differences.added), sorted(differences.removed))
                .toList();
    }

    private static Stream<Change> sorted(List<Change> changes) {
        int[] order = RowOrder.of(changes.size(), row -> changes.get(row).at(), (left, right) -> {
            Change one = changes.get(left);
            Change other = changes.get(right);
            return one.customer() == other.customer()
                    ? CodePoints.ORDER.compare(one.ruleId(), other.ruleId())
                    : Integer.compare(one.customer(), other.customer());
        });
        return Arrays.stream(order).mapToObj(changes::get);
    }

    private void walk() {
        int old = before.next(0);
        int young = after.next(0);
        while (old < before.rows() || young < after.rows()) {
            if (old < before.rows() && young < after.rows() && before.same(old, after, young)) {
                old = before.next(old + 1);
                young = after.next(young + 1);
            } else {
                int customer = Math.min(customer(before, old), customer(after, young));
                Part oldPart = Part.of(before, old, customer);
                Part youngPart = Part.of(after, young, customer);
                differ(customer, oldPart, youngPart);
                old = oldPart.end();
                young = youngPart.end();
            }
        }
    }

    private static int customer(Side side, int row) {
        return row < side.rows() ? side.customer().applyAsInt(row) : Integer.MAX_VALUE;
    }

    /** The rows of one customer in order of time and owner, and the first row of the next. */
    private record Part(Side side, int[] rows, int end) {
        static Part of(Side side, int from, int customer) {
            int[] rows = new int[8];
            int size = 0;
            int row = from;
            for (; row < side.rows() && side.customer().applyAsInt(row) == customer; row = side.next(row + 1)) {
                rows = size == rows.length ? Arrays.copyOf(rows, size * 2) : rows;
                rows[size++] = row;
            }
            int[] found = rows;
            int[] order = RowOrder.of(
                    size,
                    place -> side.at().applyAsLong(found[place]),
                    (left, right) -> Integer.compare(
                            side.owner().applyAsInt(found[left]), side.owner().applyAsInt(found[right])));
            return new Part(
                    side, Arrays.stream(order).map(place -> found[place]).toArray(), row);
        }

        long at(int place) {
            return side.at().applyAsLong(rows[place]);
        }

        int owner(int place) {
            return side.owner().applyAsInt(rows[place]);
        }

        /** How the row at a place stands to one of the other part; past the end is last. */
        int compare(int place, Part other, int otherPlace) {
            if (place == rows.length || otherPlace == other.rows.length) {
                return Boolean.compare(place == rows.length, otherPlace == other.rows.length);
            }
            int order = Long.compare(at(place), other.at(otherPlace));
            return order == 0 ? Integer.compare(owner(place), other.owner(otherPlace)) : order;
        }
    }

    private void differ(int customer, Part old, Part young) {
        int[] gone = new int[old.rows().length];
        int[] come = new int[young.rows().length];
        int goneCount = 0;
        int comeCount = 0;
        for (int i = 0, j = 0; i < gone.length || j < come.length; ) {
            int order = old.compare(i, young, j);
            if (order < 0) {
                removedOf[old.owner(i)]++;
                gone[goneCount++] = i++;
            } else if (order > 0) {
                addedOf[young.owner(j)]++;
                come[comeCount++] = j++;
            } else {
                i++;
                j++;
            }
        }
        keep(removed, Change.Kind.REMOVED, customer, old, Arrays.copyOf(gone, goneCount));
        keep(added, Change.Kind.ADDED, customer, young, Arrays.copyOf(come, comeCount));
        forget(old);
        forget(young);
    }

    /** Of each owner as many have moved, the first ones, as there are on both sides. */
    private void keep(List<Change> changes, Change.Kind kind, int customer, Part part, int[] places) {
        for (int place : places) {
            int owner = part.owner(place);
            movesOf[owner] = Math.min(addedOf[owner], removedOf[owner]);
        }
        for (int place : places) {
            int owner = part.owner(place);
            changes.add(new Change(kind, part.at(place), customer, owners.get(owner), movesOf[owner]-- > 0));
        }
    }

    private void forget(Part part) {
        for (int place = 0; place < part.rows().length; place++) {
            addedOf[part.owner(place)] = 0;
            removedOf[part.owner(place)] = 0;
        }
    }
}
