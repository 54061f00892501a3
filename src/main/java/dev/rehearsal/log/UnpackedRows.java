package dev.rehearsal.log;

import dev.rehearsal.event.Field;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** The rows of a batch that came from a file and was never packed. */
final class UnpackedRows implements EventRows {
    private final EventBatch batch;
    private final Set<Field> fields = new TreeSet<>();

    UnpackedRows(EventBatch batch) {
        this.batch = batch;
        batch.fields().forEach((field, column) -> {
            if (column.hasAny()) {
                fields.add(field);
            }
        });
    }

    @Override
    public int size() {
        return batch.size();
    }

    @Override
    public long[] times() {
        return batch.times();
    }

    @Override
    public CodedColumn types() {
        return batch.types();
    }

    @Override
    public TextColumn ids() {
        return batch.ids();
    }

    @Override
    public Set<Field> fields() {
        return Collections.unmodifiableSet(fields);
    }

    @Override
    public boolean isNumeric(Field field) {
        return column(field) instanceof NumberColumn;
    }

    @Override
    public Column column(Field field) {
        Column column = batch.fields().get(field);
        if (column == null) {
            throw new IllegalArgumentException("the batch has no field " + field);
        }
        return column;
    }
}
