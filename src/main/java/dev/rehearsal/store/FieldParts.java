package dev.rehearsal.store;

import dev.rehearsal.event.Field;
import dev.rehearsal.log.Column;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The fields of a block, each packed by itself behind a directory of their names, so that looking at one unpacks one.
 * Fields without a value are not kept. Immutable.
 */
final class FieldParts {
    private final Section section;
    private final Map<Field, Entry> entries = new TreeMap<>();

    private record Entry(int part, boolean numeric) {}

    private FieldParts(Section section) {
        this.section = section;
        BlockReader directory = section.part(0);
        int fields = directory.size();
        for (int part = 1; part <= fields; part++) {
            Field field = new Field(directory.text());
            entries.put(field, new Entry(part, directory.octet() == 1));
        }
    }

    static List<byte[]> encode(Map<Field, Column> fields) {
        BlockWriter directory = new BlockWriter();
        List<byte[]> parts = new ArrayList<>();
        Map<Field, Column> kept = new TreeMap<>(fields);
        kept.values().removeIf(column -> !column.hasAny());
        directory.count(kept.size());
        kept.forEach((field, column) -> {
            directory.text(field.name());
            directory.octet(ColumnCodec.isNumeric(column) ? 1 : 0);
            BlockWriter out = new BlockWriter();
            ColumnCodec.write(out, column);
            parts.add(out.toBytes());
        });
        parts.addFirst(directory.toBytes());
        return parts;
    }

    static FieldParts open(byte[] section) throws Section.AlteredSection {
        return new FieldParts(Section.open(section));
    }

    Set<Field> fields() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    boolean isNumeric(Field field) {
        return entry(field).numeric();
    }

    Column column(Field field) {
        return ColumnCodec.read(section.part(entry(field).part()));
    }

    private Entry entry(Field field) {
        Entry entry = entries.get(field);
        if (entry == null) {
            throw new IllegalArgumentException("the block has no field " + field);
        }
        return entry;
    }
}
