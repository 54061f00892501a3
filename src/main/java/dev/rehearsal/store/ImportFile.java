package dev.rehearsal.store;

import dev.rehearsal.ingest.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that is about to be imported, and whether ids made for its rows begin with its name. */
record ImportFile(ImportedFile file, boolean namesRows) {
    private static final int PIECE = 1 << 16;

    static ImportFile of(Source source, boolean namesRows) throws IOException {
        if (source.path().isEmpty() || !Files.isRegularFile(source.path().get())) {
            return new ImportFile(new ImportedFile(source.name(), "", 0, ""), namesRows);
        }
        Path path = source.path().get();
        return new ImportFile(
                new ImportedFile(source.name(), path.toAbsolutePath().toString(), Files.size(path), sha256(path)),
                namesRows);
    }

    private static String sha256(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
