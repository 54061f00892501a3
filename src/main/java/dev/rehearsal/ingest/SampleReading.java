package dev.rehearsal.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the first rows of a file apart. Used once. */
final class SampleReading {
    final String file;
    final Dialect dialect;
    final List<Piece> pieces = new ArrayList<>();
    final List<FileSample.Row> rows = new ArrayList<>();
    Optional<Piece> header = Optional.empty();
    ColumnNames names = ColumnNames.numbered(0);
    long bytesRead;
    long replaced;
    boolean ended;
    Optional<String> damage = Optional.empty();

    private final Source source;

    SampleReading(Source source, Dialect dialect) {
        this.source = source;
        this.file = source.name();
        this.dialect = dialect;
    }

    FileSample read(int mostRows) throws IOException, InputProblem {
        try (RowFile opened = RowFile.open(source, Optional.of(dialect))) {
            header = opened.header();
            names = opened.names();
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
            names = new ColumnNames(members.names(), Map.of());
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
                rows.add(row(records, RowFault.of(records, names.names().size())));
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
