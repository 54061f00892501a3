package dev.rehearsal.store;

import dev.rehearsal.pack.CanonicalJson;
import java.io.ByteArrayOutputStream;

/**
 * A block as it is stored: what replays look at first (times, customers, types) apart from the ids and the rest, each
 * packed. {@code digest} is that of the three before they were packed.
 */
record Block(int rows, long firstTime, long lastTime, String digest, byte[] hot, byte[] ids, byte[] cold) {

    static Block pack(int rows, long firstTime, long lastTime, byte[] hot, byte[] ids, byte[] cold) {
        ByteArrayOutputStream all = new ByteArrayOutputStream(hot.length + ids.length + cold.length);
        all.writeBytes(hot);
        all.writeBytes(ids);
        all.writeBytes(cold);
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
