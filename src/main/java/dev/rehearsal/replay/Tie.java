package dev.rehearsal.replay;

import dev.rehearsal.event.Field;
import java.util.List;

/** Which events of a customer are the same in some fields (semantics §3.8). Safe to read from any thread. */
interface Tie {
    static Tie of(List<Field> fields, EventConditions events) {
        Columns columns = events.columns();
        record Key(List<Field> fields) {}
        return columns.whole() == null
                ? new ComparedTie(fields, columns)
                : new NumberedTie(
                        events.remembered(new Key(fields), int[].class, () -> NumberedTie.numbers(fields, columns)));
    }

    /** Whether two events are the same; where there is no event, only another absence is. */
    boolean ties(int one, int other);

    /** What the same events have in common and no others do; where there is no event, something of its own. */
    Object key(int position);
}
