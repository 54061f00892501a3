package dev.rehearsal.report;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Files on their way into a folder: they are written beside it, on the same disk, and renamed into it once all of them
 * are whole. Several threads may write one file each. What was not published is gone when this is closed, and closing is
 * safe from a thread that ends the program.
 */
public final class WholeFiles implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final Path draft;
    private final List<String> names = new ArrayList<>();
    private final List<String> outdated = new ArrayList<>();
    private boolean closed;

    private WholeFiles(Path folder, Path draft) {
        this.folder = folder;
        this.draft = draft;
    }

    /**
     * Begins to write files for a folder, which need not be there yet.
     *
     * @throws FileAlreadyExistsException when there is something of this name that is no folder
     */
    public static WholeFiles into(Path folder) throws IOException {
        Path whole = folder.toAbsolutePath().normalize();
        if (Files.exists(whole) && !Files.isDirectory(whole)) {
            throw new FileAlreadyExistsException(folder.toString(), null, "this is a file and no folder");
        }
        Path parent = whole.getParent();
        boolean inside = Files.isDirectory(whole) || parent == null;
        Path beside = inside || parent == null ? whole : Files.createDirectories(parent);
        return new WholeFiles(whole, Files.createTempDirectory(beside, ".rehearsal-"));
    }

    /** Opens a file of the folder for UTF-8 text; to be closed before publishing. */
    public Writer open(String name) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(stream(name), StandardCharsets.UTF_8), BUFFER);
    }

    /** Opens a file of the folder for bytes, which are not buffered; to be closed before publishing. */
    public synchronized OutputStream stream(String name) throws IOException {
        mustBeOpen();
        names.add(name);
        return Files.newOutputStream(draft.resolve(name));
    }

    /** Says that a file of this name is out of date with the new ones, unless it is among them. */
    public synchronized void outdate(String name) {
        outdated.add(name);
    }

    /** Puts everything written into the folder and returns where each file lies. */
    public synchronized List<Path> publish() throws IOException {
        mustBeOpen();
        Files.createDirectories(folder);
        for (String name : names) {
            Files.move(
                    draft.resolve(name),
                    folder.resolve(name),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        for (String name : outdated) {
            if (!names.contains(name)) {
                Files.deleteIfExists(folder.resolve(name));
            }
        }
        close();
        return names.stream().map(folder::resolve).toList();
    }

    private void mustBeOpen() {
        if (closed) {
            throw new IllegalStateException("the files for " + folder + " were given up already");
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (!closed) {
            closed = true;
            for (String name : names) {
                Files.deleteIfExists(draft.resolve(name));
            }
            Files.deleteIfExists(draft);
        }
    }
}
