package dev.rehearsal.store;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Instants;
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
            profiles.addAll(customers, fields);
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
        return Block.pack(
                part.customers().size(),
                Instants.NONE,
                Instants.NONE,
                List.of(),
                List.of(BlockCodec.encodeTexts(part.customers())),
                FieldParts.encode(part.fields()));
    }

    static Part decode(Block block) throws Section.AlteredSection {
        FieldParts parts = FieldParts.open(block.cold());
        Map<Field, Column> fields = new TreeMap<>();
        parts.fields().forEach(field -> fields.put(field, parts.column(field)));
        return new Part(BlockCodec.decodeIds(block.ids()), fields);
    }
}
