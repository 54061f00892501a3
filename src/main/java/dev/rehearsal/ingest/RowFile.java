package dev.rehearsal.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file that is being imported: its pieces, and how the rows of a piece are read under the names of a layout. */
final class RowFile implements Closeable {
    private final Dialect dialect;
    private final Mapping mapping;
    private final Pieces pieces;
    private final Header header;

    private RowFile(Dialect dialect, Mapping mapping, Pieces pieces, Header header) {
        this.dialect = dialect;
        this.mapping = mapping;
        this.pieces = pieces;
        this.header = header;
    }

    /** Opens a file and reads its header, where its format has one. */
    static RowFile open(Source source, Layout layout, Mapping mapping) throws IOException, InputProblem {
        Input input = source.open(mapping.dialect());
        Dialect dialect = input.dialect();
        Pieces pieces = switch (dialect.format()) {
            case DELIMITED -> new DelimitedPieces(input, dialect.delimiter());
            case JSON_LINES -> new LinePieces(input);
        };
        try {
            return new RowFile(dialect, mapping, pieces, header(source, dialect, pieces, layout, mapping));
        } catch (IOException | InputProblem e) {
            input.close();
            throw e;
        }
    }

    private static Header header(Source source, Dialect dialect, Pieces pieces, Layout layout, Mapping mapping)
            throws IOException, InputProblem {
        if (dialect.format() == Format.JSON_LINES) {
            return Header.NONE;
        }
        Piece first = pieces.next(1, rows -> false);
        pieces.startCounting();
        return first == null || first.fault() == Piece.Fault.CUT_OFF
                ? Header.NONE
                : Header.of(source.name(), first, dialect.delimiter(), layout, mapping);
    }

    Pieces pieces() {
        return pieces;
    }

    /** The rows of a piece; any thread may read them, with a layout of its own. */
    Rows rows(Piece piece, Layout layout) {
        String damage = pieces.damage().orElse("the file breaks off here");
        return switch (dialect.format()) {
            case DELIMITED -> new DelimitedRows(piece, dialect.delimiter(), header.targets(layout), damage);
            case JSON_LINES -> new JsonLineRows(piece, layout, mapping, damage);
        };
    }

    /** Columns that no field takes, though nobody asked to leave them out. */
    List<String> leftOut() {
        return header.leftOut();
    }

    @Override
    public void close() throws IOException {
        pieces.close();
    }
}
