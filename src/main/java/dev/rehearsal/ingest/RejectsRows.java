package dev.rehearsal.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of a file of rejects as {@link RejectsFile} wrote it, corrected or not. A spreadsheet may have put its columns
 * into another order, added some, or saved it with semicolons or tabs.
 */
public final class RejectsRows {
    private static final String DELIMITERS = ",;\t";

    private final DelimitedRecords header;
    private final List<String> names;

    private RejectsRows(DelimitedRecords header) {
        this.header = header;
        this.names = cells();
    }

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
            return source.path().isPresent() && delimiter(source).isPresent();
        } catch (IOException | InputProblem unreadable) {
            // whoever reads the file is told
            return false;
        }
    }

    private static Optional<Character> delimiter(Source source) throws IOException, InputProblem {
        for (char delimiter : DELIMITERS.toCharArray()) {
            try (Input input = source.open(Optional.of(Dialect.delimited(delimiter)));
                    Pieces pieces = new DelimitedPieces(input, delimiter)) {
                Piece first = pieces.next(1, rows -> false);
                if (first != null && !first.isFaulty()) {
                    DelimitedRecords records = new DelimitedRecords(first, delimiter);
                    if (records.next() && new RejectsRows(records).isOne()) {
                        return Optional.of(delimiter);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean isOne() {
        Set<String> there = new HashSet<>(names);
        return there.size() == names.size() && there.containsAll(RejectsFile.COLUMNS);
    }

    private List<String> cells() {
        List<String> cells = new ArrayList<>();
        for (int cell = 0; cell < header.cellCount(); cell++) {
            cells.add(header.text(cell));
        }
        return cells;
    }

    /**
     * All rows of such a file.
     *
     * @throws InputProblem when it is none, or a row of it says neither of which file nor of which line it is
     */
    public static List<Row> read(Source source) throws IOException, InputProblem {
        char delimiter = delimiter(source)
                .orElseThrow(() -> new InputProblem(
                        source.name(),
                        1,
                        "",
                        "",
                        "this is no file of rows that an import left out",
                        "keep its columns " + String.join(", ", RejectsFile.COLUMNS)));
        List<Row> rows = new ArrayList<>();
        try (Input input = source.open(Optional.of(Dialect.delimited(delimiter)));
                Pieces pieces = new DelimitedPieces(input, delimiter)) {
            List<String> names = List.of();
            for (Piece piece = pieces.next(1_024, cut -> false); piece != null; piece = pieces.next(1_024, cut -> false)) {
                if (piece.isFaulty()) {
                    throw broken(source, piece.firstLine(), "");
                }
                DelimitedRecords records = new DelimitedRecords(piece, delimiter);
                while (records.next()) {
                    if (names.isEmpty()) {
                        names = new RejectsRows(records).names;
                    } else {
                        rows.add(row(source, records, names));
                    }
                }
            }
        }
        return rows;
    }

    private static Row row(Source source, DelimitedRecords records, List<String> names) throws InputProblem {
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
