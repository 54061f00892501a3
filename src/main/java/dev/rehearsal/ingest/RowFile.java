package dev.rehearsal.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** A file that is being read: its pieces, and how its columns are called. */
final class RowFile implements Closeable {
    private final String name;
    private final Dialect dialect;
    private final Pieces pieces;
    private Optional<Piece> header = Optional.empty();
    private ColumnNames names = ColumnNames.numbered(0);

    private RowFile(String name, Dialect dialect, Pieces pieces) {
        this.name = name;
        this.dialect = dialect;
        this.pieces = pieces;
    }

    /** Opens a file and reads its header, where its format has one. */
    static RowFile open(Source source, Optional<Dialect> known) throws IOException, InputProblem {
        Input input = source.open(known);
        try {
            RowFile file = new RowFile(source.name(), input.dialect(), Pieces.of(input, input.dialect()));
            if (file.dialect.format() == Format.DELIMITED) {
                file.readNames();
            } else if (input.isJsonList()) {
                throw new InputProblem(
                        source.name(),
                        0,
                        "",
                        "",
                        "the file is one JSON list, but an object is needed in every line",
                        "export it as JSON lines (also called NDJSON) or as CSV");
            }
            return file;
        } catch (IOException | InputProblem e) {
            input.close();
            throw e;
        }
    }

    /** Without a header the first row is a row like any other, and says how many columns there are. */
    private void readNames() throws IOException, InputProblem {
        pieces.skipLines(dialect.skippedLines());
        Piece first = pieces.next(1, rows -> false);
        if (first == null || first.fault() == Piece.Fault.CUT_OFF) {
            pieces.startCounting();
            return;
        }
        Records records = Records.of(first, dialect);
        if (first.isFaulty() || !records.next()) {
            throw new InputProblem(
                    name,
                    first.firstLine(),
                    "",
                    "",
                    "the " + (dialect.hasHeader() ? "header" : "first") + " row cannot be read",
                    "look for an open quote or a binary file");
        }
        if (dialect.hasHeader()) {
            pieces.startCounting();
            header = Optional.of(first);
            names = ColumnNames.ofHeader(records);
        } else {
            pieces.again(first);
            names = ColumnNames.numbered(records.cellCount());
        }
    }

    Pieces pieces() {
        return pieces;
    }

    /** The header; empty where there is none. */
    Optional<Piece> header() {
        return header;
    }

    /** How the rows are read; what is said of a row that breaks off is known only when the file is at its end. */
    RowForm form(Mapping mapping, Layout layout) throws InputProblem {
        RowForm form = RowForm.of(
                columns(), mapping, layout, () -> pieces.damage().orElse(RowFault.BREAKS_OFF), pieces::giveBack);
        form.checkRequired();
        return form;
    }

    FileColumns columns() {
        long line = header.map(Piece::firstLine).orElse(dialect.skippedLines() + 1L);
        return new FileColumns(name, dialect, names, line);
    }

    @Override
    public void close() throws IOException {
        pieces.close();
    }
}
