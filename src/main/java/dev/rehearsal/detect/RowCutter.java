package dev.rehearsal.detect;

import dev.rehearsal.ingest.Dialect;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into rows of cells under a dialect that is only being tried, which is why it forgives everything: a quote
 * that is never closed ends with the text. Blank lines are no rows. Not thread-safe.
 */
final class RowCutter {
    private final String text;
    private final Dialect dialect;
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = List.of();
    private int at;
    private int begin;
    private boolean quoted;
    private boolean open;

    RowCutter(String text, Dialect dialect) {
        this.text = text;
        this.dialect = dialect;
        for (int skipped = 0; skipped < dialect.skippedLines() && at < text.length(); skipped++) {
            skipLine();
        }
    }

    /** Passes over the rest of a line. */
    void skipLine() {
        while (at < text.length() && !isLineEnd(text.charAt(at))) {
            at++;
        }
        endLine();
    }

    /** Steps to the next row; false at the end of the text. */
    boolean next() {
        do {
            begin = at;
            quoted = false;
            open = false;
            cells = at < text.length() ? row() : List.of();
        } while (at < text.length() && isBlank());
        return !cells.isEmpty() && !isBlank();
    }

    private boolean isBlank() {
        return cells.isEmpty() || (cells.size() == 1 && cells.getFirst().isEmpty() && !quoted);
    }

    private List<String> row() {
        List<String> row = new ArrayList<>();
        boolean blanks = dialect.delimiter() == Dialect.BLANKS;
        boolean more = true;
        while (more) {
            if (blanks) {
                skipBlanks();
                if (!row.isEmpty() && (at == text.length() || isLineEnd(text.charAt(at)))) {
                    break;
                }
            }
            row.add(cell());
            more = at < text.length() && text.charAt(at) == dialect.delimiter();
            at += more ? 1 : 0;
        }
        endLine();
        return row;
    }

    private void skipBlanks() {
        while (at < text.length() && text.charAt(at) == Dialect.BLANKS) {
            at++;
        }
    }

    private String cell() {
        if (at < text.length() && dialect.quote() != Dialect.NO_QUOTE && text.charAt(at) == dialect.quote()) {
            return quotedCell();
        }
        int from = at;
        skipBare();
        return text.substring(from, at);
    }

    private void skipBare() {
        while (at < text.length() && text.charAt(at) != dialect.delimiter() && !isLineEnd(text.charAt(at))) {
            at++;
        }
    }

    private String quotedCell() {
        quoted = true;
        cell.setLength(0);
        boolean backslash = dialect.escape() == Dialect.Escape.BACKSLASH;
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            boolean another = at < text.length();
            if (c == '\\' && backslash && another) {
                cell.append(text.charAt(at++));
            } else if (c != dialect.quote()) {
                cell.append(c);
            } else if (!backslash && another && text.charAt(at) == dialect.quote()) {
                cell.append(c);
                at++;
            } else {
                return afterQuotes();
            }
        }
        open = true;
        return cell.toString();
    }

    private String afterQuotes() {
        int from = at;
        skipBare();
        return cell.append(text, from, at).toString();
    }

    private void endLine() {
        if (at < text.length()) {
            boolean pair = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
            at += pair ? 2 : 1;
        }
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    List<String> cells() {
        return cells;
    }

    /** Whether a cell of the row stood in quotes. */
    boolean isQuoted() {
        return quoted;
    }

    /** Whether a quote of the row is never closed. */
    boolean isOpen() {
        return open;
    }

    /** Whether nothing stands behind the row, not even the end of its line. */
    boolean isAtEnd() {
        return at == text.length() && (at == 0 || !isLineEnd(text.charAt(at - 1)));
    }

    /** Where the row begins in the text. */
    int begin() {
        return begin;
    }
}
