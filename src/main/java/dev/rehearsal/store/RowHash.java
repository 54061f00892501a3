package dev.rehearsal.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * SHA-256 over rows of fields of any length. Before each field stands how many UTF-16 units it has, so that no field can
 * run into the next.
 */
final class RowHash {
    private static final int LENGTH_AND_COLON = 11;
    private static final int MOST_OF_A_CHAR = 3;

    private final MessageDigest digest;
    private byte[] buffer = new byte[1 << 14];
    private int size;

    private RowHash(MessageDigest digest) {
        this.digest = digest;
    }

    static RowHash begin() {
        try {
            return new RowHash(MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /** Fields as they go into the hash, for those that come again and again. */
    static byte[] encoded(String... fields) {
        StringBuilder row = new StringBuilder();
        for (String field : fields) {
            row.append(field.length()).append(':').append(field);
        }
        return row.toString().getBytes(StandardCharsets.UTF_8);
    }

    RowHash field(long number) {
        return field(Long.toString(number));
    }

    RowHash field(String text) {
        makeRoom(LENGTH_AND_COLON + text.length() * MOST_OF_A_CHAR);
        length(text.length());
        int from = size;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                return copied(text.getBytes(StandardCharsets.UTF_8));
            }
            buffer[from + i] = (byte) c;
        }
        size = from + text.length();
        return this;
    }

    /** What {@link #encoded} made. */
    RowHash fields(byte[] encoded) {
        makeRoom(encoded.length);
        return copied(encoded);
    }

    void endRow() {
        makeRoom(1);
        buffer[size++] = '\n';
    }

    private RowHash copied(byte[] bytes) {
        System.arraycopy(bytes, 0, buffer, size, bytes.length);
        size += bytes.length;
        return this;
    }

    private void length(int length) {
        if (length < 10) {
            buffer[size++] = (byte) ('0' + length);
            buffer[size++] = ':';
        } else {
            copied((length + ":").getBytes(StandardCharsets.US_ASCII));
        }
    }

    private void makeRoom(int bytes) {
        if (size + bytes > buffer.length) {
            digest.update(buffer, 0, size);
            size = 0;
            if (bytes > buffer.length) {
                buffer = Arrays.copyOf(buffer, Math.multiplyExact(bytes, 2));
            }
        }
    }

    /** The hash of all rows; nothing may follow. */
    String hex() {
        digest.update(buffer, 0, size);
        return HexFormat.of().formatHex(digest.digest());
    }
}
