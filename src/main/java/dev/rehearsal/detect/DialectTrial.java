package dev.rehearsal.detect;

import dev.rehearsal.ingest.Dialect;
import dev.rehearsal.ingest.FileSample;
import dev.rehearsal.ingest.InputProblem;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the beginning of a file looks like when it is cut under one dialect: how many cells most rows have, and how many
 * rows have that many.
 *
 * @param cells how many cells the most rows have
 * @param agreeing rows with that many
 * @param rows all of them but for those before the header
 * @param skipped how many lines stand before the header
 * @param foreign the share of cells that hold another separator
 */
record DialectTrial(Dialect dialect, int cells, int agreeing, int rows, int skipped, double foreign) {
    private static final int MOST_ROWS = 300;
    private static final int MOST_PREAMBLE = 40;
    private static final int TRIED_BYTES = 1 << 18;
    private static final String SEPARATORS = ",;\t|";

    static DialectTrial of(Excerpt excerpt, Dialect dialect) throws IOException {
        List<FileSample.Row> rows;
        try {
            // without a header, so that what stands before it is seen too
            rows = FileSample.of(excerpt.first(TRIED_BYTES), dialect.withHeader(false), MOST_ROWS)
                    .rows();
        } catch (InputProblem unreadable) {
            return new DialectTrial(dialect, 0, 0, 0, dialect.skippedLines(), 0);
        }
        Map<Integer, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(row.cells().size(), 1, Integer::sum));
        int cells = usual(counts);
        int preamble = preamble(rows, cells);
        List<FileSample.Row> table = rows.subList(preamble, rows.size());
        int agreeing =
                (int) table.stream().filter(row -> row.cells().size() == cells).count();
        int skipped =
                preamble == 0 ? dialect.skippedLines() : (int) table.getFirst().line() - 1;
        return new DialectTrial(dialect, cells, agreeing, table.size(), skipped, foreign(table, dialect));
    }

    private static double foreign(List<FileSample.Row> rows, Dialect dialect) {
        long foreign = 0;
        long all = 0;
        for (FileSample.Row row : rows) {
            for (String cell : row.cells()) {
                foreign += holdsOther(cell, dialect) ? 1 : 0;
                all++;
            }
        }
        return all == 0 ? 0 : (double) foreign / all;
    }

    private static boolean holdsOther(String cell, Dialect dialect) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c != dialect.delimiter() && SEPARATORS.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The number of cells that the most rows have, the larger of two. */
    private static int usual(Map<Integer, Integer> counts) {
        int usual = 0;
        for (Map.Entry<Integer, Integer> width : counts.entrySet()) {
            int rows = counts.getOrDefault(usual, 0);
            if (width.getValue() > rows || (width.getValue() == rows && width.getKey() > usual)) {
                usual = width.getKey();
            }
        }
        return usual;
    }

    /** How many rows at the beginning have far fewer cells than the others. */
    private static int preamble(List<FileSample.Row> rows, int cells) {
        int before = 0;
        while (before < Math.min(rows.size(), MOST_PREAMBLE) && isBefore(rows.get(before), cells)) {
            before++;
        }
        // behind it there is a header and at least one row
        return before < rows.size() - 1 && rows.get(before).cells().size() == cells ? before : 0;
    }

    private static boolean isBefore(FileSample.Row row, int cells) {
        return !row.cells().isEmpty() && row.cells().size() <= cells / 2;
    }

    /** The share of rows with as many cells as most have. */
    double share() {
        return rows == 0 ? 0 : (double) agreeing / rows;
    }

    /** How much speaks for the dialect; 0 where it separates nothing. */
    double score() {
        if (cells < 2) {
            return 0;
        }
        double width = 1 + Math.min(cells, 16) / 40.0;
        return share() * share() * width * (1 - foreign / 2);
    }

    Dialect settled() {
        return dialect.withSkippedLines(skipped);
    }
}
