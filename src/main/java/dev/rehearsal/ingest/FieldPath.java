package dev.rehearsal.ingest;

import dev.rehearsal.event.Field;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A name inside a JSON object, as the tree of all names met so far, so that the field of a member is looked up and not
 * put together for every row. Not thread-safe.
 */
final class FieldPath {
    /** A log has tens of properties; thousands of names are data that stands where names should. */
    static final int MOST_NAMES = 20_000;

    private final Count count;
    private final Field field;
    private final Map<String, FieldPath> children = new HashMap<>();

    private FieldPath(Count count, Field field) {
        this.count = count;
        this.field = field;
    }

    /** The root of the names of a layout; its children are columns. */
    static FieldPath root() {
        return new FieldPath(new Count(), new Field(""));
    }

    Field field() {
        return field;
    }

    /** The child of this name, or null when there are too many names already. */
    @Nullable
    FieldPath child(String name) {
        FieldPath known = children.get(name);
        if (known == null && count.names < MOST_NAMES) {
            count.names++;
            known = new FieldPath(count, new Field(field.name().isEmpty() ? name : field.name() + "." + name));
            children.put(name, known);
        }
        return known;
    }

    /** How many names the whole tree has. */
    int names() {
        return count.names;
    }

    private static final class Count {
        private int names;
    }
}
