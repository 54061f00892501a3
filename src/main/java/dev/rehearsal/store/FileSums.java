package dev.rehearsal.store;

import dev.rehearsal.log.InOrder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The checksums of the files of an import, made beside the reading of their rows and written into its record as soon as
 * they are known. Used by one thread.
 */
final class FileSums {
    private static final Logger LOG = LoggerFactory.getLogger(FileSums.class);
    private static final int PIECE = 1 << 16;

    private final Database database;
    private final long importId;
    private final List<ImportFile> files;
    private final InOrder<FileSums> making;
    private volatile boolean stopped;

    private FileSums(Database database, long importId, List<ImportFile> files, Executor executor) {
        this.database = database;
        this.importId = importId;
        this.files = files;
        this.making = new InOrder<>(executor, 1);
    }

    static FileSums begin(Database database, long importId, List<ImportFile> files, Executor executor) {
        FileSums sums = new FileSums(database, importId, files, executor);
        sums.making.begin(sums::make);
        return sums;
    }

    /** Returns when the checksums are in the record, or when none will be. */
    void finish() throws WorkspaceProblem, IOException {
        try {
            making.take();
        } catch (CompletionException failed) {
            switch (failed.getCause()) {
                case UncheckedIOException unreadable -> throw unreadable.getCause();
                case ImportRun.StoreFailed problem -> throw problem;
                case null, default -> throw failed;
            }
        }
    }

    /** Gives up what is not made yet, as nobody needs the checksum of half an import. */
    void stop() {
        stopped = true;
        try {
            if (making.size() > 0) {
                making.take();
            }
        } catch (CompletionException alsoFailed) {
            LOG.debug("the checksums of an import that ended early", alsoFailed);
        }
    }

    private FileSums make() {
        try {
            List<String> sums = new ArrayList<>();
            for (ImportFile file : files) {
                sums.add(file.regular().isPresent() ? sha256(file.regular().get(), () -> stopped) : "");
            }
            if (!stopped) {
                database.change(handle -> ImportRecords.setSums(handle, importId, sums));
            }
            return this;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (WorkspaceProblem problem) {
            throw new CompletionException(new ImportRun.StoreFailed(problem));
        }
    }

    /** The checksum of a file; of a part of it where somebody stops that. */
    static String sha256(Path path, BooleanSupplier stopped) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0 && !stopped.getAsBoolean(); read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
