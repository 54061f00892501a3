package dev.rehearsal.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The list of what was acknowledged, beside the database and forced to disk line by line. H2 opens a damaged file as an
 * older or an empty database without a word; the ledger is how that is noticed. Written by the database's thread only.
 */
final class Ledger implements AutoCloseable {
    private static final String FORMAT = "rehearsal-ledger ";
    private static final int VERSION = 1;

    private final Path file;
    private final LedgerContents contents = new LedgerContents();
    private @Nullable FileChannel channel;

    private Ledger(Path file) {
        this.file = file;
    }

    /** Writes the ledger of a workspace that has this layout, these blocks and this many changes. */
    static void write(WorkspaceFolder folder, int schema, long changes, Iterable<LedgerLine.Block> blocks)
            throws IOException {
        StringBuilder text = new StringBuilder(FORMAT + VERSION + '\n');
        text.append(new LedgerLine.Schema(schema).written());
        blocks.forEach(block -> text.append(block.written()));
        text.append(new LedgerLine.Change(changes).written());
        Path unfinished = folder.path().resolve("unfinished.ledger");
        try (FileChannel out = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            writeFully(out, text.toString());
            out.force(true);
        }
        Files.move(unfinished, folder.ledger(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Reads the ledger and, unless it is only looked at, cuts off a line that a crash left half written. */
    static Ledger open(WorkspaceFolder folder, boolean readOnly) throws WorkspaceProblem {
        Ledger ledger = new Ledger(folder.ledger());
        try {
            long end = ledger.read(folder);
            if (!readOnly) {
                FileChannel channel = FileChannel.open(folder.ledger(), StandardOpenOption.WRITE);
                channel.truncate(end);
                channel.position(end);
                ledger.channel = channel;
            }
            return ledger;
        } catch (IOException failed) {
            throw WorkspaceProblem.machine(folder.ledger(), failed);
        }
    }

    /** Returns how many bytes are good. */
    private long read(WorkspaceFolder folder) throws IOException, WorkspaceProblem {
        if (!Files.exists(file)) {
            throw damaged(folder, "its ledger is missing");
        }
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        int at = text.indexOf('\n') + 1;
        if (at == 0 || !text.startsWith(FORMAT)) {
            throw damaged(folder, "its ledger is no ledger");
        }
        if (!text.substring(FORMAT.length(), at - 1).equals(Integer.toString(VERSION))) {
            throw new WorkspaceProblem(
                    WorkspaceProblem.Kind.NEWER,
                    "The workspace " + folder.path() + " was made by a newer version of Rehearsal (ledger "
                            + text.substring(FORMAT.length(), at - 1) + ", this version knows " + VERSION
                            + "); open it with that version.");
        }
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            Optional<LedgerLine> line = end < 0 ? Optional.empty() : LedgerLine.read(text.substring(at, end));
            if (line.isEmpty()) {
                if (end >= 0 && end + 1 < text.length()) {
                    throw damaged(folder, "a line in the middle of its ledger was altered");
                }
                return at;
            }
            contents.add(line.get());
            at = end + 1;
        }
        return at;
    }

    private static WorkspaceProblem damaged(WorkspaceFolder folder, String how) {
        return new WorkspaceProblem(
                WorkspaceProblem.Kind.DAMAGED,
                "The workspace " + folder.path() + " is damaged: " + how + ". " + Backups.advice(folder));
    }

    LedgerContents contents() {
        return contents;
    }

    /** Adds a line; when this returns it is on the disk. */
    void append(LedgerLine line) throws IOException {
        append(List.of(line));
    }

    /** Adds lines; when this returns all of them are on the disk. */
    void append(List<LedgerLine> lines) throws IOException {
        FileChannel out = channel;
        if (out == null) {
            throw new IllegalStateException("the ledger " + file + " was opened for reading only");
        }
        long end = out.position();
        try {
            writeFully(out, lines.stream().map(LedgerLine::written).collect(Collectors.joining()));
            out.force(false);
        } catch (IOException failed) {
            out.truncate(end);
            throw failed;
        }
        lines.forEach(contents::add);
    }

    private static void writeFully(FileChannel out, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
