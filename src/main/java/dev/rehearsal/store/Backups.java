package dev.rehearsal.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Copies of a workspace in its folder {@code backups}: zip files with the database and its ledger, of which the newest
 * are kept. What is damaged goes to the folder {@code damaged} and is never written over.
 */
final class Backups {
    private static final int KEPT = 3;
    private static final String SUFFIX = ".zip";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private Backups() {}

    /** The backups there are, newest first. */
    static List<Path> of(WorkspaceFolder folder) {
        if (!Files.isDirectory(folder.backups())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.backups())) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** What somebody with a damaged workspace can do next. */
    static String advice(WorkspaceFolder folder) {
        List<Path> backups = of(folder);
        return backups.isEmpty()
                ? "There is no backup; import the files again into a new workspace."
                : "Go back to the backup " + backups.getFirst() + " to have what it held then.";
    }

    /** Copies the database while it is open, adds the ledger, and drops the oldest backups. */
    static Path make(WorkspaceFolder folder, H2File database, Clock clock) throws IOException, SQLException {
        Files.createDirectories(folder.backups());
        Path backup = folder.backups().resolve(STAMP.format(clock.instant()) + SUFFIX);
        Path unfinished = folder.backups().resolve("unfinished");
        try {
            Files.deleteIfExists(unfinished);
            database.backUpTo(unfinished);
            try (FileSystem zip = FileSystems.newFileSystem(unfinished, Map.of("accessMode", "readWrite"))) {
                Files.copy(
                        folder.ledger(),
                        zip.getPath(folder.ledger().getFileName().toString()));
            }
            Files.move(unfinished, backup, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        for (Path old : of(folder).stream().skip(KEPT).toList()) {
            Files.delete(old);
        }
        return backup;
    }

    /** Moves database and ledger, as far as they are there, to a folder of their own and returns it. */
    static Path setAside(WorkspaceFolder folder, boolean ledgerToo, Clock clock) throws IOException {
        Path aside = folder.damaged().resolve(STAMP.format(clock.instant()));
        Files.createDirectories(aside);
        moveIfThere(folder.database(), aside);
        if (ledgerToo) {
            moveIfThere(folder.ledger(), aside);
        }
        return aside;
    }

    private static void moveIfThere(Path file, Path target) throws IOException {
        try {
            Files.move(file, target.resolve(file.getFileName()));
        } catch (NoSuchFileException absent) {
            // nothing to keep
        }
    }

    /** Puts the contents of a backup in the place of what is there, which is set aside first. */
    static void restore(WorkspaceFolder folder, Path backup, Clock clock) throws IOException {
        setAside(folder, true, clock);
        extract(backup, folder.database(), folder.unfinishedDatabase());
        extract(backup, folder.ledger(), folder.path().resolve("unfinished.ledger"));
    }

    private static void extract(Path backup, Path target, Path unfinished) throws IOException {
        String wanted = target.getFileName().toString();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(backup))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(wanted) || entry.getName().endsWith("/" + wanted)) {
                    copy(zip, unfinished);
                    Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
                    return;
                }
            }
        }
        throw new NoSuchFileException(backup + ": " + wanted);
    }

    private static void copy(InputStream from, Path to) throws IOException {
        try (OutputStream out = Files.newOutputStream(to)) {
            from.transferTo(out);
        }
    }
}
