package dev.rehearsal.ingest;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A source while it is read: its content, decompressed and in UTF-8, and how many bytes were taken so far. */
final class Input implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final String name;
    private final CountedBytes bytes;
    private final InputStream content;
    private final Format format;

    private Input(String name, CountedBytes bytes, InputStream content, Format format) {
        this.name = name;
        this.bytes = bytes;
        this.content = content;
        this.format = format;
    }

    /** Without a format the first character decides between CSV and JSON lines. */
    static Input of(String name, InputStream stream, Optional<Format> format) throws IOException {
        CountedBytes bytes = new CountedBytes(stream);
        BufferedInputStream plain = decompressed(new BufferedInputStream(bytes, BUFFER), bytes);
        BufferedInputStream content = isWide(plain)
                ? new BufferedInputStream(new Utf8Stream(new InputStreamReader(plain, StandardCharsets.UTF_16)))
                : plain;
        return new Input(name, bytes, content, format.isPresent() ? format.get() : formatOf(content));
    }

    /** Goes by the first two bytes, not by the name. */
    private static BufferedInputStream decompressed(BufferedInputStream in, CountedBytes compressed)
            throws IOException {
        byte[] magic = peek(in, 2);
        boolean zipped = magic.length == 2 && (magic[0] & 0xFF) == 0x1F && (magic[1] & 0xFF) == 0x8B;
        return zipped ? new BufferedInputStream(new Unzipped(in, compressed), BUFFER) : in;
    }

    /** Whether a byte order mark names UTF-16; one that names UTF-8 is taken off. */
    private static boolean isWide(BufferedInputStream in) throws IOException {
        byte[] mark = peek(in, 3);
        if (mark.length == 3 && (mark[0] & 0xFF) == 0xEF && (mark[1] & 0xFF) == 0xBB && (mark[2] & 0xFF) == 0xBF) {
            in.skipNBytes(3);
            return false;
        }
        int first = mark.length < 2 ? 0 : ((mark[0] & 0xFF) << 8) | (mark[1] & 0xFF);
        return first == 0xFEFF || first == 0xFFFE;
    }

    private static byte[] peek(BufferedInputStream in, int count) throws IOException {
        in.mark(count);
        try {
            return in.readNBytes(count);
        } catch (DamagedFile nothingReadable) {
            // whoever reads on meets the damage again, where it has a line
            return new byte[0];
        } finally {
            in.reset();
        }
    }

    private static Format formatOf(BufferedInputStream content) throws IOException {
        byte[] first = peek(content, 1);
        return first.length == 1 && first[0] == '{' ? Format.JSON_LINES : Format.CSV;
    }

    String name() {
        return name;
    }

    Format format() {
        return format;
    }

    InputStream content() {
        return content;
    }

    /** Bytes of the file, compressed ones where it is compressed. */
    long bytesRead() {
        return bytes.count();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
