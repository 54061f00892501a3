package dev.rehearsal.ingest;

import dev.rehearsal.event.Utf8;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file as they stand in it under a dialect, one after the other, for whoever has to see many of them before
 * anything is decided. Cut as an import cuts them; holds one piece of the file. Not thread-safe.
 */
public final class RowTexts implements Closeable {
    private static final int ROWS_AT_ONCE = 4_096;

    private final RowFile file;
    private final MetMembers members = new MetMembers();
    private final Utf8 text = new Utf8();
    private final Scratch scratch = new Scratch();
    private @Nullable Records records;
    private boolean faulty;

    private RowTexts(RowFile file) {
        this.file = file;
    }

    /** Opens a file and reads its header, where the dialect has one. */
    public static RowTexts open(Source source, Dialect dialect) throws IOException, InputProblem {
        return new RowTexts(RowFile.open(source, Optional.of(dialect)));
    }

    /** The names of the columns, no two the same; of JSON lines the members that were met so far. */
    public List<String> columns() {
        return file.columns().dialect().format() == Format.JSON_LINES
                ? members.names()
                : file.columns().names().names();
    }

    /** Steps to the next row; false at the end of the file. */
    public boolean next() throws IOException {
        while (true) {
            Records current = records;
            if (current != null && current.next()) {
                faulty = false;
                return true;
            }
            records = null;
            Piece piece = file.pieces().next(ROWS_AT_ONCE, rows -> false);
            if (piece == null) {
                return false;
            }
            if (piece.isFaulty()) {
                faulty = true;
                return true;
            }
            records = recordsOf(piece);
        }
    }

    private Records recordsOf(Piece piece) {
        Dialect dialect = file.columns().dialect();
        return dialect.format() == Format.JSON_LINES ? new JsonRecords(piece, members) : Records.of(piece, dialect);
    }

    /** Whether the row cannot be taken apart into the columns. */
    public boolean isFaulty() {
        Records current = records;
        if (faulty || current == null) {
            return true;
        }
        return current instanceof JsonRecords json
                ? !json.fault().isEmpty()
                : RowFault.of(
                                current,
                                columns().size(),
                                file.columns().dialect().hasHeader())
                        .isPresent();
    }

    /** The texts of a row that is not faulty, in the order of {@link #columns()}; of JSON lines perhaps not of the last. */
    public List<String> cells() {
        Records current = records;
        if (current == null) {
            return List.of();
        }
        List<String> cells = new ArrayList<>(current.cellCount());
        scratch.clear();
        for (int cell = 0; cell < current.cellCount(); cell++) {
            current.read(cell, text, scratch);
            cells.add(text.isEmpty() ? "" : text.toString());
        }
        return cells;
    }

    /** A number that two rows share if they are the same to the byte, and hardly ever otherwise. */
    public long fingerprint() {
        Records current = records;
        return current == null ? 0 : current.fingerprint();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
