package dev.rehearsal.replay;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A tie over the events of one customer that still grow: values are compared when asked. */
record ComparedTie(List<Field> fields, Columns columns) implements Tie {
    @Override
    public boolean ties(int one, int other) {
        return (one < 0 || other < 0)
                ? one == other
                : fields.stream().allMatch(field -> same(columns.value(field, one), columns.value(field, other)));
    }

    private static boolean same(@Nullable Value one, @Nullable Value other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.identity().equals(other.identity());
    }

    @Override
    public Object key(int position) {
        return position < 0
                ? List.of(Where.NONE)
                : fields.stream()
                        .map(field -> Optional.ofNullable(columns.value(field, position))
                                .map(Value::identity))
                        .toList();
    }
}
