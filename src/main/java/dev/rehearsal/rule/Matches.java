package dev.rehearsal.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Which element of one list became which of another: the same in the same order first, then the same elsewhere, then
 * those that are most alike. What is left over came or went.
 */
final class Matches<T> {
    private final List<T> before;
    private final List<T> after;
    private final int[] afterOf;
    private final int[] beforeOf;
    private final boolean[] moved;

    /** A pair of elements, or one alone: {@code before} null of what came, {@code after} of what went. */
    record Match<T>(@Nullable T before, @Nullable T after, boolean moved) {}

    private record Likeness(int i, int j, double degree) {}

    private Matches(List<T> before, List<T> after) {
        this.before = before;
        this.after = after;
        afterOf = filled(before.size());
        beforeOf = filled(after.size());
        moved = new boolean[after.size()];
    }

    private static int[] filled(int size) {
        int[] none = new int[size];
        Arrays.fill(none, -1);
        return none;
    }

    /**
     * In the order of the list after, with what went at about its place.
     *
     * @param likeness how alike two elements are; what is not above 0 is never a pair
     */
    static <T> List<Match<T>> of(List<T> before, List<T> after, ToDoubleBiFunction<T, T> likeness) {
        Matches<T> matches = new Matches<>(before, after);
        matches.inOrder();
        matches.elsewhere();
        matches.alike(likeness);
        return matches.all();
    }

    private void pair(int i, int j) {
        afterOf[i] = j;
        beforeOf[j] = i;
    }

    private void inOrder() {
        CommonOrder common = CommonOrder.of(before, after);
        int j = -1;
        for (int i = common.inBefore().nextSetBit(0);
                i >= 0;
                i = common.inBefore().nextSetBit(i + 1)) {
            j = common.inAfter().nextSetBit(j + 1);
            pair(i, j);
        }
    }

    private void elsewhere() {
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < after.size() && afterOf[i] < 0; j++) {
                if (beforeOf[j] < 0 && before.get(i).equals(after.get(j))) {
                    pair(i, j);
                    moved[j] = true;
                }
            }
        }
    }

    private void alike(ToDoubleBiFunction<T, T> likeness) {
        List<Likeness> pairs = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < after.size(); j++) {
                double degree =
                        afterOf[i] < 0 && beforeOf[j] < 0 ? likeness.applyAsDouble(before.get(i), after.get(j)) : 0;
                if (degree > 0) {
                    pairs.add(new Likeness(i, j, degree));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Likeness::degree)
                .reversed()
                .thenComparingInt(pair -> Math.abs(pair.i() - pair.j()))
                .thenComparingInt(Likeness::i)
                .thenComparingInt(Likeness::j));
        for (Likeness pair : pairs) {
            if (afterOf[pair.i()] < 0 && beforeOf[pair.j()] < 0) {
                pair(pair.i(), pair.j());
            }
        }
    }

    private List<Match<T>> all() {
        List<Match<T>> all = new ArrayList<>();
        gone(0, all);
        for (int j = 0; j < after.size(); j++) {
            int i = beforeOf[j];
            all.add(new Match<>(i < 0 ? null : before.get(i), after.get(j), moved[j]));
            if (i >= 0) {
                gone(i + 1, all);
            }
        }
        return all;
    }

    /** What went, from the place on up to the next that stayed. */
    private void gone(int from, List<Match<T>> all) {
        for (int i = from; i < before.size() && afterOf[i] < 0; i++) {
            all.add(new Match<>(before.get(i), null, false));
        }
    }
}
