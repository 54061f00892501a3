package dev.rehearsal.journey;

import java.util.HashSet;
import java.util.Set;

/** Ids that no node of a journey has: {@code wait}, {@code wait_2}, {@code wait_3}. Each is given out once. */
public final class FreshIds {
    private final Set<String> taken = new HashSet<>(Set.of(Port.ENTRY_ID));

    private FreshIds() {}

    public static FreshIds of(Journey journey) {
        FreshIds ids = new FreshIds();
        journey.nodes().forEach(node -> ids.taken.add(node.id()));
        return ids;
    }

    public String next(NodeKind kind) {
        return next(kind.type());
    }

    /** The wish itself where it is free, else with the lowest number that makes it so; a number at its end is replaced. */
    public String next(String wish) {
        if (taken.add(wish)) {
            return wish;
        }
        String stem = wish.replaceFirst("_[0-9]{1,9}$", "");
        int number = 2;
        while (!taken.add(stem + "_" + number)) {
            number++;
        }
        return stem + "_" + number;
    }
}
