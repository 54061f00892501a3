package dev.rehearsal.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the first rows of a file apart. Used once. */
final class SampleReading {
    final Dialect dialect;
    final List<Piece> pieces = new ArrayList<>();
    final List<FileSample.Row> rows = new ArrayList<>();
    FileColumns columns;
    List<String> names = List.of();
    long bytesRead;
    long replaced;
    boolean ended;
    Optional<String> damage = Optional.empty();

    private final Source source;

    SampleReading(Source source, Dialect dialect) {
        this.source = source;
        this.dialect = dialect;
        this.columns = new FileColumns(source.name(), dialect, ColumnNames.numbered(0), 1);
    }

    FileSample read(int mostRows) throws IOException, InputProblem {
        try (RowFile opened = RowFile.open(source, Optional.of(dialect))) {
            columns = opened.columns();
            Pieces from = opened.pieces();
            Piece piece = mostRows > 0 ? from.next(mostRows, cut -> false) : null;
            int count = 0;
            while (piece != null) {
                pieces.add(piece);
                count += piece.rows();
                piece = count < mostRows ? from.next(mostRows - count, cut -> false) : null;
            }
            ended = from.atEnd();
            bytesRead = from.bytesRead();
            damage = from.damage();
            replaced = from.replaced();
        }
        MetMembers members = new MetMembers();
        for (Piece cut : pieces) {
            replaced += cut.replaced();
            read(cut, members);
        }
        if (dialect.format() == Format.JSON_LINES) {
            names = members.names();
        } else {
            names = columns.names().names();
        }
        return new FileSample(this);
    }

    private void read(Piece piece, MetMembers members) {
        if (piece.isFaulty()) {
            String fault = RowFault.of(piece, damage.orElse(RowFault.BREAKS_OFF));
            rows.add(new FileSample.Row(piece.firstLine(), List.of(), Optional.of(fault), piece.text()));
        } else if (dialect.format() == Format.JSON_LINES) {
            JsonRecords records = new JsonRecords(piece, members);
            while (records.next()) {
                rows.add(row(records, Optional.of(records.fault()).filter(fault -> !fault.isEmpty())));
            }
        } else {
            Records records = Records.of(piece, dialect);
            while (records.next()) {
                rows.add(row(
                        records, RowFault.of(records, columns.names().names().size(), dialect.hasHeader())));
            }
        }
    }

    private static FileSample.Row row(Records records, Optional<String> fault) {
        List<String> cells = new ArrayList<>();
        for (int cell = 0; cell < records.cellCount(); cell++) {
            cells.add(records.text(cell));
        }
        return new FileSample.Row(records.line(), cells, fault, records.text());
    }
}
