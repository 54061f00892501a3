package dev.rehearsal.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * Whether every piece that a database file says it is made of lies in it. H2 itself opens a file that was cut short as if
 * nothing were the matter, as long as it finds its table of contents. Looks, and changes nothing.
 */
final class ChunkCheck {
    private static final int PAGE = 4096;
    private static final String CHUNK = "chunk.";
    private static final byte[] HEAD = "chunk:".getBytes(StandardCharsets.US_ASCII);

    private ChunkCheck() {}

    /**
     * @throws IOException when the file cannot be read at all
     */
    static boolean isWhole(Path database) throws IOException {
        try (MVStore store = new MVStore.Builder()
                        .fileName(database.toString())
                        .readOnly()
                        .open();
                FileChannel file = FileChannel.open(database, StandardOpenOption.READ)) {
            for (Map.Entry<String, String> entry : store.getLayoutMap().entrySet()) {
                String chunk = entry.getKey().startsWith(CHUNK) ? entry.getValue() : null;
                if (chunk != null && !liesIn(file, fields(chunk))) {
                    return false;
                }
            }
            return true;
        } catch (MVStoreException unreadable) {
            if (unreadable.getCause() instanceof IOException failed && !(failed instanceof EOFException)) {
                throw failed;
            }
            return false;
        }
    }

    private static Map<String, String> fields(String chunk) {
        return Arrays.stream(chunk.split(","))
                .map(field -> field.split(":", 2))
                .filter(field -> field.length == 2)
                .collect(Collectors.toMap(field -> field[0], field -> field[1], (first, again) -> first));
    }

    /** Position and length of a chunk count pages and are written in hexadecimal; one without a position is gone. */
    private static boolean liesIn(FileChannel file, Map<String, String> chunk) throws IOException {
        long page = Long.parseLong(chunk.getOrDefault("block", "0"), 16);
        long pages = Long.parseLong(chunk.getOrDefault("len", "0"), 16);
        if (page == 0) {
            return true;
        }
        ByteBuffer head = ByteBuffer.allocate(HEAD.length);
        file.read(head, page * PAGE);
        return (page + pages) * PAGE <= file.size() && Arrays.equals(head.array(), HEAD);
    }
}
