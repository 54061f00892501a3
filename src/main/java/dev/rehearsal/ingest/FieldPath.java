package dev.rehearsal.ingest;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Utf8;
import dev.rehearsal.log.ColumnBuilder;
import dev.rehearsal.log.EventBatch;
import java.util.Arrays;
import java.util.LinkedHashMap;
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
    private final Map<String, FieldPath> children = new LinkedHashMap<>();
    private @Nullable FieldPath[] slots = new @Nullable FieldPath[8];
    private byte[] name = new byte[0];
    private int known;
    private long object;
    private EventBatch.@Nullable Builder batch;
    private @Nullable ColumnBuilder column;

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
    FieldPath child(String called) {
        FieldPath child = children.get(called);
        if (child == null && count.names < MOST_NAMES) {
            count.names++;
            child = new FieldPath(count, new Field(field.name().isEmpty() ? called : field.name() + "." + called));
            children.put(called, child);
        }
        return child;
    }

    /** As {@link #child(String)}, without making a string of a name that was there before. */
    @Nullable
    FieldPath child(Utf8 called) {
        int slot = called.hashCode() & (slots.length - 1);
        FieldPath child = slots[slot];
        while (child != null && !called.sameAs(child.name, 0, child.name.length)) {
            slot = (slot + 1) & (slots.length - 1);
            child = slots[slot];
        }
        return child == null ? remembered(called) : child;
    }

    private @Nullable FieldPath remembered(Utf8 called) {
        FieldPath child = child(called.toString());
        if (child != null && called.isPlain()) {
            child.name = Arrays.copyOfRange(called.bytes(), called.from(), called.end());
            known++;
            if (known * 2 > slots.length) {
                slots = grown(slots);
            }
            put(slots, child);
        }
        return child;
    }

    private static void put(@Nullable FieldPath[] slots, FieldPath child) {
        int slot = Utf8.hash(child.name, 0, child.name.length) & (slots.length - 1);
        while (slots[slot] != null) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = child;
    }

    private static @Nullable FieldPath[] grown(@Nullable FieldPath[] slots) {
        @Nullable FieldPath[] larger = new @Nullable FieldPath[slots.length * 2];
        for (FieldPath taken : slots) {
            if (taken != null) {
                put(larger, taken);
            }
        }
        return larger;
    }

    /** A number that no object of this tree had before. */
    long newObject() {
        return ++count.objects;
    }

    /** Whether the object of this number has no member of this name before this one. */
    boolean isFirstIn(long number) {
        boolean first = object != number;
        object = number;
        return first;
    }

    /** The column of the field in a batch. */
    ColumnBuilder column(EventBatch.Builder of) {
        ColumnBuilder found = column;
        if (found == null || batch != of) {
            found = of.column(field);
            column = found;
            batch = of;
        }
        return found;
    }

    /** Takes in the names of another tree; says whether there was room for all of them, and takes none if not. */
    boolean takeIn(FieldPath other) {
        if (count.names + missing(other) > MOST_NAMES) {
            return false;
        }
        addAll(other);
        return true;
    }

    private int missing(FieldPath other) {
        int sum = 0;
        for (Map.Entry<String, FieldPath> theirs : other.children.entrySet()) {
            FieldPath own = children.get(theirs.getKey());
            sum += own == null ? 1 + theirs.getValue().size() : own.missing(theirs.getValue());
        }
        return sum;
    }

    private int size() {
        int sum = children.size();
        for (FieldPath child : children.values()) {
            sum += child.size();
        }
        return sum;
    }

    private void addAll(FieldPath other) {
        other.children.forEach((called, theirs) -> {
            FieldPath own = child(called);
            if (own != null) {
                own.addAll(theirs);
            }
        });
    }

    private static final class Count {
        private int names;
        private long objects;
    }
}
