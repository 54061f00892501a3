package dev.rehearsal.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The content of a gzip file. One that breaks off, is damaged, or unfolds into so much more than a log ever does that it
 * must be a bomb ends in {@link DamagedFile}.
 */
final class Unzipped extends InputStream {
    /** Logs compress ten to forty times; gzip itself cannot do more than about a thousand. */
    private static final long MOST_PER_BYTE = 250;

    /** A small file of equal rows may compress better, and does no harm. */
    private static final long ALWAYS_ALLOWED = 64L << 20;

    private final InputStream zipped;
    private final CountedBytes compressed;
    private @Nullable GZIPInputStream content;
    private long count;

    Unzipped(InputStream zipped, CountedBytes compressed) {
        this.zipped = zipped;
        this.compressed = compressed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = inflate(bytes, from, length);
        count += Math.max(0, read);
        if (count > ALWAYS_ALLOWED && count / MOST_PER_BYTE > compressed.count()) {
            throw new DamagedFile(
                    "the compressed file unfolds to more than " + MOST_PER_BYTE + " times its size, as no log does");
        }
        return read;
    }

    /** Nothing is promised, so that a reader takes what there is before it meets the damage behind it. */
    @Override
    public int available() {
        return 0;
    }

    private int inflate(byte[] bytes, int from, int length) throws IOException {
        try {
            GZIPInputStream opened = content;
            if (opened == null) {
                opened = new GZIPInputStream(zipped, 1 << 16);
                content = opened;
            }
            return opened.read(bytes, from, length);
        } catch (EOFException cut) {
            throw new DamagedFile("the compressed file breaks off here");
        } catch (ZipException damaged) {
            throw new DamagedFile("the compressed file is damaged here");
        }
    }

    @Override
    public void close() throws IOException {
        zipped.close();
    }
}
