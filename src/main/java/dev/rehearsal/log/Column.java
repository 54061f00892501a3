package dev.rehearsal.log;

import dev.rehearsal.event.Value;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The values of one field, one a row. Immutable and safe to read from any thread. */
public sealed interface Column permits CodedColumn, NumberColumn, TextColumn {
    int size();

    /** Whether the row has a value. */
    boolean has(int row);

    /** Whether any row has a value. */
    default boolean hasAny() {
        return IntStream.range(0, size()).anyMatch(this::has);
    }

    /** The value of the row, null where it is missing. */
    @Nullable
    Value at(int row);

    /** The same values in another order: row {@code i} of the result is row {@code order[i]} of this column. */
    Column reordered(int[] order);
}
