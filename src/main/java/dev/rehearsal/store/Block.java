package dev.rehearsal.store;

import dev.rehearsal.pack.CanonicalJson;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;

/**
 * A block as it is stored: what replays look at first (customers, types, times) apart from the ids and the rest, each
 * packed. {@code digest} is that of all parts before they were packed.
 */
record Block(int rows, long firstTime, long lastTime, String digest, byte[] hot, byte[] ids, byte[] cold) {

    static Block pack(int rows, long firstTime, long lastTime, List<byte[]> hot, List<byte[]> ids, List<byte[]> cold) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Stream.of(hot, ids, cold).flatMap(List::stream).forEach(all::writeBytes);
        return new Block(
                rows,
                firstTime,
                lastTime,
                CanonicalJson.sha256(all.toByteArray()),
                Section.pack(hot),
                Section.pack(ids),
                Section.pack(cold));
    }
}
