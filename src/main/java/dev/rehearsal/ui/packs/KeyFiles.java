package dev.rehearsal.ui.packs;

import dev.rehearsal.pack.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The files of a new key: the private one, which only its owner may read where the system knows owners, and the public. */
final class KeyFiles {
    private KeyFiles() {}

    /** {@code key.pem} has its public half in {@code key.pub.pem}. */
    static Path publicHalf(Path file) {
        String name = String.valueOf(file.getFileName());
        String stem = name.endsWith(".pem") ? name.substring(0, name.length() - ".pem".length()) : name;
        return file.resolveSibling(stem + ".pub.pem");
    }

    /** Both files appear whole; where the private one cannot be written there is neither. */
    static void write(Path file, SigningKey key) throws IOException {
        Path target = file.toAbsolutePath();
        Path unfinished = target.resolveSibling("." + target.getFileName() + ".unfinished");
        boolean owners = target.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = owners
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try {
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished, ownerOnly);
            Files.writeString(unfinished, key.pem());
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        Files.writeString(publicHalf(target), key.publicPem());
    }
}
