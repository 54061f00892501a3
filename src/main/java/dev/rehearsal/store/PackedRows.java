package dev.rehearsal.store;

import dev.rehearsal.event.Field;
import dev.rehearsal.log.CodedColumn;
import dev.rehearsal.log.Column;
import dev.rehearsal.log.EventRows;
import dev.rehearsal.log.TextColumn;
import java.util.Set;

/**
 * The rows of a block, whole on arrival and then kept as they were stored: each column is unpacked when it is asked for
 * and again whenever it is.
 */
final class PackedRows implements EventRows {
    private final int size;
    private final Section hot;
    private final Section ids;
    private final FieldParts fields;

    private PackedRows(int size, Section hot, Section ids, FieldParts fields) {
        this.size = size;
        this.hot = hot;
        this.ids = ids;
        this.fields = fields;
    }

    static PackedRows of(Block block) throws Section.AlteredSection {
        return new PackedRows(
                block.rows(), Section.open(block.hot()), Section.open(block.ids()), FieldParts.open(block.cold()));
    }

    @Override
    public int size() {
        return size;
    }

    CodedColumn customers() {
        return BlockCodec.customers(hot);
    }

    @Override
    public long[] times() {
        return BlockCodec.times(hot);
    }

    @Override
    public CodedColumn types() {
        return BlockCodec.types(hot);
    }

    @Override
    public TextColumn ids() {
        return BlockCodec.ids(ids);
    }

    @Override
    public Set<Field> fields() {
        return fields.fields();
    }

    @Override
    public boolean isNumeric(Field field) {
        return fields.isNumeric(field);
    }

    @Override
    public Column column(Field field) {
        return fields.column(field);
    }
}
