package dev.rehearsal.store;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.Column;
import dev.rehearsal.log.EventBatch;
import dev.rehearsal.log.Profiles;
import dev.rehearsal.log.TextColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Profiles as blocks and back; the customers' ids are the ids of the block. */
final class ProfileBlocks {
    private ProfileBlocks() {}

    /** Some thousand customers. */
    record Part(TextColumn customers, Map<Field, Column> fields) {
        void addTo(Profiles.Builder profiles) {
            for (int row = 0; row < customers.size(); row++) {
                Map<Field, Value> values = new TreeMap<>();
                for (Map.Entry<Field, Column> entry : fields.entrySet()) {
                    Value value = entry.getValue().at(row);
                    if (value != null) {
                        values.put(entry.getKey(), value);
                    }
                }
                profiles.add(customers.textAt(row), values);
            }
        }
    }

    static List<Part> parts(Profiles profiles) {
        List<Part> parts = new ArrayList<>();
        for (int from = 0; from < profiles.size(); from += EventBatch.ROWS) {
            int[] rows = IntStream.range(from, Math.min(profiles.size(), from + EventBatch.ROWS))
                    .toArray();
            TextColumn.Builder customers = new TextColumn.Builder(rows.length);
            IntStream.of(rows).mapToObj(profiles::customerId).forEach(customers::add);
            Map<Field, Column> fields = new TreeMap<>();
            for (Field field : profiles.fields()) {
                Column column = profiles.column(field);
                if (column != null) {
                    fields.put(field, column.reordered(rows));
                }
            }
            parts.add(new Part(customers.build(), fields));
        }
        return parts;
    }

    static Block encode(Part part) {
        BlockWriter ids = new BlockWriter();
        TextCodec.write(ids, part.customers());
        return Block.pack(
                part.customers().size(),
                Instants.NONE,
                Instants.NONE,
                new byte[0],
                ids.toBytes(),
                BlockCodec.encodeFields(part.fields()));
    }

    static Part decode(Block block) throws Section.AlteredSection {
        return new Part(BlockCodec.decodeIds(block.ids()), BlockCodec.decodeFields(block.cold()));
    }
}
