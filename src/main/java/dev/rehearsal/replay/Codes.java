package dev.rehearsal.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Numbers what comes again and again in the rows of a table, in the order in which it first came. Used by one thread. */
final class Codes<K> {
    private final Map<K, Integer> numbers = new HashMap<>();
    private final List<K> things = new ArrayList<>();
    private int last;

    /** The number of the thing, the next free one when it has none yet. */
    int of(K thing) {
        return of(thing, UnaryOperator.identity());
    }

    /** As {@link #of(Object)}; a thing that comes for the first time is kept as {@code copy} makes it. */
    int of(K thing, UnaryOperator<K> copy) {
        if (last >= things.size() || !things.get(last).equals(thing)) {
            last = found(thing, copy);
        }
        return last;
    }

    private int found(K thing, UnaryOperator<K> copy) {
        Integer known = numbers.get(thing);
        if (known != null) {
            return known;
        }
        K kept = copy.apply(thing);
        numbers.put(kept, things.size());
        things.add(kept);
        return things.size() - 1;
    }

    /** For each number of the others the number that the same thing has here. */
    int[] ofAll(Codes<K> others) {
        int[] here = new int[others.things.size()];
        for (int number = 0; number < here.length; number++) {
            here[number] = of(others.things.get(number));
        }
        return here;
    }

    /** The things by their numbers. */
    List<K> things() {
        return List.copyOf(things);
    }
}
