package dev.rehearsal.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The part of a file that is being looked at: read forward step by step, and given up from the beginning. */
abstract class FileBytes implements Closeable {
    static final int STEP = 1 << 16;

    private final Input input;
    private final SpareRoom room = new SpareRoom();
    private @Nullable String damage;
    private boolean ended;

    byte[] bytes = new byte[4 * STEP];

    /** Where the record begins that is cut off next. */
    int begin;

    /** Where the bytes end that were read so far. */
    int end;

    FileBytes(Input input) {
        this.input = input;
    }

    /** Nothing more is read, and what was read from {@link #begin} on is given up. */
    final void end() {
        ended = true;
        end = begin;
    }

    /** Gives up the room of what nobody will read. */
    final void drop() {
        if (begin >= STEP) {
            System.arraycopy(bytes, begin, bytes, 0, end - begin);
            end -= begin;
            begin = 0;
        }
    }

    /** What was looked at stays as it is for others, and what is from {@link #begin} on goes into new room of about a size. */
    final void moveOn(int size) {
        byte[] fresh = room.take(Math.max(Math.max(size + 2 * STEP, 4 * STEP), end - begin + STEP));
        System.arraycopy(bytes, begin, fresh, 0, end - begin);
        bytes = fresh;
        end -= begin;
        begin = 0;
    }

    /** Takes back the bytes of a piece that nobody reads again. */
    final void giveBack(Piece piece) {
        room.give(piece.bytes());
    }

    /** Whether nothing is behind {@link #begin}. */
    final boolean atEnd() throws IOException {
        return begin == end && !fill();
    }

    /** Whether there is a byte at this place, which is no farther than the next to be read. */
    final boolean reaches(int at) throws IOException {
        return at < end || fill();
    }

    /** Reads some more; false where there is no more. */
    final boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        if (bytes.length - end < STEP / 2) {
            bytes = Arrays.copyOf(bytes, Math.addExact(bytes.length, Math.max(STEP, bytes.length / 2)));
        }
        int read = readMore();
        ended = read < 0;
        end += Math.max(0, read);
        return read > 0 || (read == 0 && fill());
    }

    private int readMore() throws IOException {
        try {
            return input.content().read(bytes, end, Math.min(STEP, bytes.length - end));
        } catch (DamagedFile broken) {
            damage = broken.getMessage();
            return -1;
        }
    }

    final String text(int from, int until) {
        return new String(bytes, from, until - from, StandardCharsets.UTF_8);
    }

    final boolean isDamaged() {
        return damage != null;
    }

    /** Why the file cannot be read further; empty where it simply ends. */
    final Optional<String> damage() {
        return Optional.ofNullable(damage);
    }

    /** How many characters are none in the encoding of the file, unless that is UTF-8, of which each piece knows it. */
    final long replaced() {
        return input.replaced();
    }

    final long bytesRead() {
        return input.bytesRead();
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
