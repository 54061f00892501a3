package dev.rehearsal.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Characters as UTF-8, so that everything behind it knows one encoding. */
final class Utf8Stream extends InputStream {
    private final Reader reader;
    private final char[] characters = new char[8192];
    private byte[] encoded = new byte[0];
    private int at;
    private int held;

    Utf8Stream(Reader reader) {
        this.reader = reader;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        while (at == encoded.length) {
            if (!encodeMore()) {
                return -1;
            }
        }
        int count = Math.min(length, encoded.length - at);
        System.arraycopy(encoded, at, bytes, from, count);
        at += count;
        return count;
    }

    /** The first half of a character waits for its second. */
    private boolean encodeMore() throws IOException {
        int read = reader.read(characters, held, characters.length - held);
        int count = held + Math.max(0, read);
        boolean half = read > 0 && Character.isHighSurrogate(characters[count - 1]);
        encoded = new String(characters, 0, half ? count - 1 : count).getBytes(StandardCharsets.UTF_8);
        at = 0;
        held = half ? 1 : 0;
        if (half) {
            characters[0] = characters[count - 1];
        }
        return read > 0 || encoded.length > 0;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
