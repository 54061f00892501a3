package dev.rehearsal.insight;

import dev.rehearsal.event.Field;
import dev.rehearsal.rule.Operator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the value of a parameter is compared with. {@code path} leads through the parts of a rule's explained conditions to
 * what was found there; it is null where the value is compared with events of the history one by one.
 */
record Reading(
        @Nullable Operator operator,
        @Nullable Field field,
        @Nullable List<Integer> path) {
    static final Reading NOTHING = new Reading(null, null, null);
    static final Reading ROOT = new Reading(null, null, List.of());

    Reading into(int part) {
        return new Reading(
                operator,
                field,
                path == null
                        ? null
                        : Stream.concat(path.stream(), IntStream.of(part).boxed())
                                .toList());
    }

    Reading of(Operator comparing, @Nullable Field read) {
        return new Reading(comparing, read, path);
    }
}
