package dev.rehearsal.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text of another encoding as UTF-8, so that everything behind it knows one; what is no text in it is counted. */
final class Utf8Stream extends InputStream {
    private static final char REPLACEMENT = '\uFFFD';

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 14).flip();
    private final CharBuffer characters = CharBuffer.allocate(1 << 14);
    private byte[] encoded = new byte[0];
    private int at;
    private boolean ended;
    private boolean flushed;
    private long replaced;

    Utf8Stream(InputStream in, Charset encoding) {
        this.in = in;
        this.decoder = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** How many characters were none so far, and became U+FFFD. */
    long replaced() {
        return replaced;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        while (at == encoded.length) {
            if (flushed) {
                return -1;
            }
            encodeMore();
        }
        int count = Math.min(length, encoded.length - at);
        System.arraycopy(encoded, at, target, from, count);
        at += count;
        return count;
    }

    /** The first half of a character waits in the buffer for its second. */
    private void encodeMore() throws IOException {
        if (!ended) {
            bytes.compact();
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = read < 0;
            bytes.position(bytes.position() + Math.max(0, read)).flip();
        }
        characters.limit(characters.capacity() - 1);
        CoderResult result = decoder.decode(bytes, characters, ended);
        characters.limit(characters.capacity());
        if (result.isError()) {
            bytes.position(bytes.position() + result.length());
            replaced++;
            characters.put(REPLACEMENT);
        } else if (ended && result.isUnderflow()) {
            decoder.flush(characters);
            flushed = true;
        }
        encoded = new String(characters.array(), 0, characters.position()).getBytes(StandardCharsets.UTF_8);
        characters.clear();
        at = 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
