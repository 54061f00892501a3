package dev.rehearsal.ingest;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A source while it is read: its content, decompressed and in UTF-8, and how many bytes were taken so far. */
final class Input implements Closeable {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_LOOK = 1 << 10;

    private final String name;
    private final CountedBytes bytes;
    private final BufferedInputStream content;
    private final Optional<Utf8Stream> decoded;
    private final Dialect dialect;

    private Input(
            String name,
            CountedBytes bytes,
            BufferedInputStream content,
            Optional<Utf8Stream> decoded,
            Dialect dialect) {
        this.name = name;
        this.bytes = bytes;
        this.content = content;
        this.decoded = decoded;
        this.dialect = dialect;
    }

    /** Without a dialect the first character decides between CSV and JSON lines. */
    static Input of(String name, InputStream stream, Optional<Dialect> dialect) throws IOException {
        CountedBytes bytes = new CountedBytes(stream);
        BufferedInputStream plain = decompressed(new BufferedInputStream(bytes, BUFFER), bytes);
        Charset encoding = mark(plain).orElse(dialect.map(Dialect::encoding).orElse(StandardCharsets.UTF_8));
        Optional<Utf8Stream> decoded = encoding.equals(StandardCharsets.UTF_8)
                ? Optional.empty()
                : Optional.of(new Utf8Stream(plain, encoding));
        BufferedInputStream content = decoded.isPresent() ? new BufferedInputStream(decoded.get(), BUFFER) : plain;
        return new Input(name, bytes, content, decoded, dialect.isPresent() ? dialect.get() : dialectOf(content));
    }

    /** Goes by the first two bytes, not by the name. */
    private static BufferedInputStream decompressed(BufferedInputStream in, CountedBytes compressed)
            throws IOException {
        byte[] magic = peek(in, 2);
        boolean zipped = magic.length == 2 && (magic[0] & 0xFF) == 0x1F && (magic[1] & 0xFF) == 0x8B;
        return zipped ? new BufferedInputStream(new Unzipped(in, compressed), BUFFER) : in;
    }

    /** The encoding that a byte order mark names; one that names UTF-8 is taken off. */
    private static Optional<Charset> mark(BufferedInputStream in) throws IOException {
        byte[] mark = peek(in, 3);
        if (mark.length == 3 && (mark[0] & 0xFF) == 0xEF && (mark[1] & 0xFF) == 0xBB && (mark[2] & 0xFF) == 0xBF) {
            in.skipNBytes(3);
            return Optional.of(StandardCharsets.UTF_8);
        }
        int first = mark.length < 2 ? 0 : ((mark[0] & 0xFF) << 8) | (mark[1] & 0xFF);
        return first == 0xFEFF || first == 0xFFFE ? Optional.of(StandardCharsets.UTF_16) : Optional.empty();
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

    private static Dialect dialectOf(BufferedInputStream content) throws IOException {
        byte[] first = peek(content, 1);
        return first.length == 1 && first[0] == '{' ? Dialect.JSON_LINES : Dialect.CSV;
    }

    /** Whether the content begins as one JSON list does. */
    boolean isJsonList() throws IOException {
        for (byte b : peek(content, LONGEST_LOOK)) {
            if (!Character.isWhitespace(b)) {
                return b == '[';
            }
        }
        return false;
    }

    String name() {
        return name;
    }

    Dialect dialect() {
        return dialect;
    }

    InputStream content() {
        return content;
    }

    /** How many characters of another encoding than UTF-8 are none. */
    long replaced() {
        return decoded.map(Utf8Stream::replaced).orElse(0L);
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
