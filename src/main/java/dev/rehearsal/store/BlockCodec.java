package dev.rehearsal.store;

import dev.rehearsal.event.Instants;
import dev.rehearsal.log.CodedColumn;
import dev.rehearsal.log.EventBatch;
import dev.rehearsal.log.TextColumn;
import java.util.Arrays;
import java.util.List;

/** A batch of events as a block and back: every value of every row as it was. */
final class BlockCodec {
    private static final int CUSTOMERS = 0;
    private static final int TYPES = 1;
    private static final int TIMES = 2;

    private BlockCodec() {}

    static Block encode(EventBatch batch) {
        long[] times = batch.times();
        return Block.pack(
                times.length,
                Arrays.stream(times).min().orElse(Instants.NONE),
                Arrays.stream(times).max().orElse(Instants.NONE),
                List.of(encodeCodes(batch.customers()), encodeCodes(batch.types()), encodeTimes(times)),
                List.of(encodeTexts(batch.ids())),
                FieldParts.encode(batch.fields()));
    }

    private static byte[] encodeCodes(CodedColumn column) {
        BlockWriter out = new BlockWriter();
        ColumnCodec.write(out, column);
        return out.toBytes();
    }

    private static byte[] encodeTimes(long[] times) {
        BlockWriter out = new BlockWriter();
        out.count(times.length);
        long before = 0;
        for (long time : times) {
            out.signed(time - before);
            before = time;
        }
        return out.toBytes();
    }

    static byte[] encodeTexts(TextColumn texts) {
        BlockWriter out = new BlockWriter();
        TextCodec.write(out, texts);
        return out.toBytes();
    }

    static TextColumn decodeIds(byte[] section) throws Section.AlteredSection {
        return ids(Section.open(section));
    }

    static TextColumn ids(Section section) {
        return TextCodec.read(section.part(0));
    }

    /** Nothing but the customers of a block of events. */
    static CodedColumn decodeCustomers(byte[] section) throws Section.AlteredSection {
        return customers(Section.open(section));
    }

    static CodedColumn customers(Section hot) {
        return ColumnCodec.readCoded(hot.part(CUSTOMERS));
    }

    static CodedColumn types(Section hot) {
        return ColumnCodec.readCoded(hot.part(TYPES));
    }

    static long[] times(Section hot) {
        BlockReader in = hot.part(TIMES);
        long[] times = new long[in.size()];
        long before = 0;
        for (int row = 0; row < times.length; row++) {
            before += in.signed();
            times[row] = before;
        }
        return times;
    }
}
