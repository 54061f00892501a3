package dev.rehearsal.ingest;

import java.io.IOException;

/** The line with the names of the columns of a file as the file has it. */
public final class HeaderLine {
    private HeaderLine() {}

    /** Empty where there is none: in JSON lines, in what is piped in, and in a file that cannot be read. */
    public static String of(Source source, Mapping mapping) {
        try {
            return source.path().isEmpty() ? "" : read(source, mapping);
        } catch (IOException | InputProblem unreadable) {
            // whoever imports the file is told
            return "";
        }
    }

    private static String read(Source source, Mapping mapping) throws IOException, InputProblem {
        try (Input input = source.open(mapping.dialect())) {
            Dialect dialect = input.dialect();
            if (dialect.format() == Format.JSON_LINES || !dialect.hasHeader()) {
                return "";
            }
            try (Pieces pieces = new DelimitedPieces(input, dialect.delimiter())) {
                Piece first = pieces.next(1, rows -> false);
                if (first == null || first.isFaulty()) {
                    return "";
                }
                DelimitedRecords records = new DelimitedRecords(first, dialect.delimiter());
                return records.next() ? records.text() : "";
            }
        }
    }
}
