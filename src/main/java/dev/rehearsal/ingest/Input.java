package dev.rehearsal.ingest;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A source while it is read: its characters, decompressed and decoded, and how many bytes were taken so far. */
final class Input implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final String name;
    private final CountedBytes bytes;
    private final Characters characters;
    private final Format format;

    private Input(String name, CountedBytes bytes, Characters characters, Format format) {
        this.name = name;
        this.bytes = bytes;
        this.characters = characters;
        this.format = format;
    }

    /** Without a format the first character decides between CSV and JSON lines. */
    static Input of(String name, InputStream stream, Optional<Format> format) throws IOException {
        CountedBytes bytes = new CountedBytes(stream);
        BufferedInputStream plain = decompressed(new BufferedInputStream(bytes, BUFFER), bytes);
        Characters characters = new Characters(new InputStreamReader(plain, encoding(plain)));
        return new Input(name, bytes, characters, format.isPresent() ? format.get() : formatOf(characters));
    }

    /** Goes by the first two bytes, not by the name. */
    private static BufferedInputStream decompressed(BufferedInputStream in, CountedBytes compressed)
            throws IOException {
        byte[] magic = peek(in, 2);
        boolean zipped = magic.length == 2 && (magic[0] & 0xFF) == 0x1F && (magic[1] & 0xFF) == 0x8B;
        return zipped ? new BufferedInputStream(new Unzipped(in, compressed), BUFFER) : in;
    }

    /** The encoding that a byte order mark names, else UTF-8; the mark is taken off. */
    private static Charset encoding(BufferedInputStream in) throws IOException {
        byte[] mark = peek(in, 3);
        if (mark.length == 3 && (mark[0] & 0xFF) == 0xEF && (mark[1] & 0xFF) == 0xBB && (mark[2] & 0xFF) == 0xBF) {
            in.skipNBytes(3);
            return StandardCharsets.UTF_8;
        }
        int first = mark.length < 2 ? 0 : ((mark[0] & 0xFF) << 8) | (mark[1] & 0xFF);
        boolean wide = first == 0xFEFF || first == 0xFFFE;
        return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
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

    private static Format formatOf(Characters characters) throws IOException {
        return characters.peek() == '{' ? Format.JSON_LINES : Format.CSV;
    }

    String name() {
        return name;
    }

    Format format() {
        return format;
    }

    Characters characters() {
        return characters;
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
