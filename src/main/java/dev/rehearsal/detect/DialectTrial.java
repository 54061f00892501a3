package dev.rehearsal.detect;

import dev.rehearsal.ingest.Dialect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the beginning of a file looks like when it is cut under one dialect: how many cells most rows have, and how many
 * rows have that many.
 *
 * @param cells how many cells the most rows have
 * @param agreeing rows with that many
 * @param rows all of them but for the lines before the header
 * @param preamble how many rows stand before the header
 * @param skipped how many lines these are
 * @param foreign the share of cells that hold another separator
 */
record DialectTrial(
        Dialect dialect, int cells, int agreeing, int rows, int preamble, int skipped, double foreign, int fullest) {
    private static final int MOST_ROWS = 300;
    private static final int MOST_PREAMBLE = 40;
    private static final String SEPARATORS = ",;\t|";

    static DialectTrial of(String text, Dialect dialect) {
        RowCutter cutter = new RowCutter(text, dialect);
        List<Integer> widths = new ArrayList<>();
        List<Integer> begins = new ArrayList<>();
        Map<Integer, Integer> counts = new HashMap<>();
        long foreign = 0;
        long all = 0;
        while (widths.size() < MOST_ROWS && cutter.next()) {
            if (cutter.isOpen() && !widths.isEmpty()) {
                break;
            }
            widths.add(cutter.cells().size());
            begins.add(cutter.begin());
            counts.merge(cutter.cells().size(), 1, Integer::sum);
            for (String cell : cutter.cells()) {
                foreign += holdsOther(cell, dialect) ? 1 : 0;
                all++;
            }
        }
        int cells = usual(counts);
        int preamble = preamble(widths, cells);
        return new DialectTrial(
                dialect,
                cells,
                agreeing(widths, preamble, cells),
                widths.size() - preamble,
                preamble,
                preamble == 0 ? 0 : lines(text, begins.get(preamble)),
                all == 0 ? 0 : (double) foreign / all,
                widths.stream().mapToInt(width -> width).max().orElse(0));
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

    /** Rows at the beginning that have far fewer cells than the others. */
    private static int preamble(List<Integer> widths, int cells) {
        int rows = 0;
        while (rows < Math.min(widths.size(), MOST_PREAMBLE) && widths.get(rows) <= cells / 2) {
            rows++;
        }
        return rows < widths.size() && widths.get(rows) == cells ? rows : 0;
    }

    private static int agreeing(List<Integer> widths, int from, int cells) {
        return (int) widths.subList(from, widths.size()).stream()
                .filter(width -> width == cells)
                .count();
    }

    private static int lines(String text, int until) {
        int lines = 0;
        for (int at = 0; at < until; at++) {
            boolean end = text.charAt(at) == '\n' || (text.charAt(at) == '\r' && text.charAt(at + 1) != '\n');
            lines += end ? 1 : 0;
        }
        return lines;
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
