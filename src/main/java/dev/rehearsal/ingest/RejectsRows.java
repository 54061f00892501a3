package dev.rehearsal.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The rows of a file of rejects as {@link RejectsFile} wrote it, corrected or not. A spreadsheet may have put its columns
 * into another order, added some, or saved it with semicolons or tabs.
 */
public final class RejectsRows {
    private static final List<Dialect> DIALECTS = List.of(Dialect.CSV, Dialect.delimited(';'), Dialect.delimited('\t'));

    private RejectsRows() {}

    /**
     * A row that was left out, as it stands there now.
     *
     * @param at the line of the file of rejects
     * @param line the line of the file that the row came from
     */
    public record Row(long at, String file, long line, String text) {}

    /** Whether a file is one of rejects, by the names of its columns. */
    public static boolean isOne(Source source) {
        try {
            return source.path().isPresent() && dialect(source).isPresent();
        } catch (IOException | InputProblem unreadable) {
            // whoever reads the file is told
            return false;
        }
    }

    private static Optional<Dialect> dialect(Source source) throws IOException, InputProblem {
        for (Dialect dialect : DIALECTS) {
            try (Input input = source.open(Optional.of(dialect));
                    Pieces pieces = Pieces.of(input, dialect)) {
                Piece first = pieces.next(1, rows -> false);
                if (first != null && !first.isFaulty()) {
                    Records records = Records.of(first, dialect);
                    if (records.next() && isHeader(cells(records))) {
                        return Optional.of(dialect);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isHeader(List<String> names) {
        Set<String> there = new HashSet<>(names);
        return there.size() == names.size() && there.containsAll(RejectsFile.COLUMNS);
    }

    private static List<String> cells(Records records) {
        return IntStream.range(0, records.cellCount()).mapToObj(records::text).toList();
    }

    /**
     * All rows of such a file.
     *
     * @throws InputProblem when it is none, or a row of it says neither of which file nor of which line it is
     */
    public static List<Row> read(Source source) throws IOException, InputProblem {
        Dialect dialect = dialect(source)
                .orElseThrow(() -> new InputProblem(
                        source.name(),
                        1,
                        "",
                        "",
                        "this is no file of rows that an import left out",
                        "keep its columns " + String.join(", ", RejectsFile.COLUMNS)));
        List<Row> rows = new ArrayList<>();
        try (Input input = source.open(Optional.of(dialect));
                Pieces pieces = Pieces.of(input, dialect)) {
            List<String> names = List.of();
            for (Piece piece = pieces.next(1_024, cut -> false);
                    piece != null;
                    piece = pieces.next(1_024, cut -> false)) {
                if (piece.isFaulty()) {
                    throw broken(source, piece.firstLine(), "");
                }
                Records records = Records.of(piece, dialect);
                while (records.next()) {
                    if (names.isEmpty()) {
                        names = cells(records);
                    } else {
                        rows.add(row(source, records, names));
                    }
                }
            }
        }
        return rows;
    }

    private static Row row(Source source, Records records, List<String> names) throws InputProblem {
        if (records.cellCount() != names.size()) {
            throw broken(source, records.line(), "");
        }
        String line = records.text(names.indexOf("line"));
        if (line.isEmpty() || line.length() > 18 || !line.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw broken(source, records.line(), line);
        }
        return new Row(
                records.line(),
                armed(records.text(names.indexOf("file"))),
                Long.parseLong(line),
                armed(records.text(names.indexOf("row"))));
    }

    private static InputProblem broken(Source source, long line, String value) {
        return new InputProblem(
                source.name(),
                line,
                value.isEmpty() ? "" : "line",
                value,
                "this row does not say any more of which file and line it is",
                "save the rows left out again and correct nothing but the column row");
    }

    /** Without the apostrophe that kept a spreadsheet from taking the text for a formula. */
    private static String armed(String text) {
        boolean disarmed = text.length() > 1 && text.charAt(0) == '\'' && CsvWriter.isFormula(text.substring(1));
        return disarmed ? text.substring(1) : text;
    }
}
