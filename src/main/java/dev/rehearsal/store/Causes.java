package dev.rehearsal.store;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that a failure says it comes of. A failing database links its exceptions in circles. */
final class Causes {
    private Causes() {}

    /** The failure, what caused it and what was suppressed on the way, each once, nearest first. */
    static Stream<Throwable> of(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>();
        Stream.Builder<Throwable> found = Stream.builder();
        open.add(failure);
        while (!open.isEmpty()) {
            Throwable next = open.remove();
            if (seen.add(next)) {
                found.add(next);
                if (next.getCause() != null) {
                    open.add(next.getCause());
                }
                open.addAll(List.of(next.getSuppressed()));
            }
        }
        return found.build();
    }

    /** The nearest of a kind, null when there is none. */
    static <T extends Throwable> @Nullable T nearest(Throwable failure, Class<T> kind) {
        return of(failure).filter(kind::isInstance).map(kind::cast).findFirst().orElse(null);
    }
}
