package dev.rehearsal.store;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Instants;
import dev.rehearsal.log.CodedColumn;
import dev.rehearsal.log.Column;
import dev.rehearsal.log.EventBatch;
import dev.rehearsal.log.TextColumn;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** A batch of events as a block and back: every value of every row as it was. */
final class BlockCodec {
    private BlockCodec() {}

    static Block encode(EventBatch batch) {
        long[] times = batch.times();
        BlockWriter hot = new BlockWriter();
        hot.count(times.length);
        long before = 0;
        for (long time : times) {
            hot.signed(time - before);
            before = time;
        }
        ColumnCodec.write(hot, batch.types());
        ColumnCodec.write(hot, batch.customers());
        BlockWriter ids = new BlockWriter();
        TextCodec.write(ids, batch.ids());
        return Block.pack(
                times.length,
                Arrays.stream(times).min().orElse(Instants.NONE),
                Arrays.stream(times).max().orElse(Instants.NONE),
                hot.toBytes(),
                ids.toBytes(),
                encodeFields(batch.fields()));
    }

    static byte[] encodeFields(Map<Field, Column> fields) {
        BlockWriter cold = new BlockWriter();
        cold.count(fields.size());
        fields.forEach((field, column) -> {
            cold.text(field.name());
            ColumnCodec.write(cold, column);
        });
        return cold.toBytes();
    }

    static EventBatch decode(Block block) throws Section.AlteredSection {
        BlockReader hot = new BlockReader(Section.unpack(block.hot()));
        long[] times = new long[hot.size()];
        long before = 0;
        for (int row = 0; row < times.length; row++) {
            before += hot.signed();
            times[row] = before;
        }
        CodedColumn types = ColumnCodec.readCoded(hot);
        CodedColumn customers = ColumnCodec.readCoded(hot);
        return new EventBatch(decodeIds(block.ids()), customers, types, times, decodeFields(block.cold()));
    }

    static TextColumn decodeIds(byte[] section) throws Section.AlteredSection {
        return TextCodec.read(new BlockReader(Section.unpack(section)));
    }

    /** Nothing but the customers of a block of events. */
    static CodedColumn decodeCustomers(byte[] section) throws Section.AlteredSection {
        BlockReader hot = new BlockReader(Section.unpack(section));
        for (int rows = hot.size(); rows > 0; rows--) {
            hot.signed();
        }
        ColumnCodec.readCoded(hot);
        return ColumnCodec.readCoded(hot);
    }

    static Map<Field, Column> decodeFields(byte[] section) throws Section.AlteredSection {
        BlockReader cold = new BlockReader(Section.unpack(section));
        Map<Field, Column> fields = new TreeMap<>();
        for (int left = cold.size(); left > 0; left--) {
            fields.put(new Field(cold.text()), ColumnCodec.read(cold));
        }
        return Collections.unmodifiableMap(fields);
    }
}
