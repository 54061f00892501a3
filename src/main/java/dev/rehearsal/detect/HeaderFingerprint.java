package dev.rehearsal.detect;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Names a set of columns, whatever their order, so that a mapping made for one file is found again for the next. */
public final class HeaderFingerprint {
    private HeaderFingerprint() {}

    /** Thirty-two hexadecimal digits; equal for the same names in another order, and practically only for those. */
    public static String of(List<String> columns) {
        MessageDigest digest = sha256();
        columns.stream().sorted().forEach(column -> {
            digest.update(column.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        });
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
