package dev.rehearsal.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file that is being imported: its pieces, and how the rows of a piece are read under the names of a layout. */
final class RowFile implements Closeable {
    private final Format format;
    private final Mapping mapping;
    private final Pieces pieces;
    private final Header header;

    private RowFile(Format format, Mapping mapping, Pieces pieces, Header header) {
        this.format = format;
        this.mapping = mapping;
        this.pieces = pieces;
        this.header = header;
    }

    /** Opens a file and reads its header, where its format has one. */
    static RowFile open(Source source, Layout layout, Mapping mapping) throws IOException, InputProblem {
        Input input = source.open();
        Format format = input.format();
        Pieces pieces = switch (format) {
            case CSV, TSV -> new DelimitedPieces(input, delimiter(format));
            case JSON_LINES -> new LinePieces(input);
        };
        try {
            return new RowFile(format, mapping, pieces, header(source, format, pieces, layout, mapping));
        } catch (IOException | InputProblem e) {
            input.close();
            throw e;
        }
    }

    private static char delimiter(Format format) {
        return format == Format.TSV ? '\t' : ',';
    }

    private static Header header(Source source, Format format, Pieces pieces, Layout layout, Mapping mapping)
            throws IOException, InputProblem {
        if (format == Format.JSON_LINES) {
            return Header.NONE;
        }
        Piece first = pieces.next(1, rows -> false);
        pieces.startCounting();
        return first == null || first.fault() == Piece.Fault.CUT_OFF
                ? Header.NONE
                : Header.of(source.name(), first, delimiter(format), layout, mapping);
    }

    Pieces pieces() {
        return pieces;
    }

    /** The rows of a piece; any thread may read them, with a layout of its own. */
    Rows rows(Piece piece, Layout layout) {
        String damage = pieces.damage().orElse("the file breaks off here");
        return switch (format) {
            case CSV, TSV -> new DelimitedRows(piece, delimiter(format), header.targets(layout), damage);
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
