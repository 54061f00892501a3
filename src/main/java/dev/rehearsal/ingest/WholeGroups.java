package dev.rehearsal.ingest;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Pieces of which none ends in the middle of rows that are one event: its last rows go into the next piece. Rows of more
 * than {@link #MOST_BYTES} are no event; they are handed on as they come.
 */
final class WholeGroups implements PieceSource {
    private static final int MOST_BYTES = 32 << 20;

    private final PieceSource pieces;
    private final RowForm form;
    private final RowGroups groups;

    /** The rows that the next piece may go on with. */
    private @Nullable Piece held;

    /** The line behind the rows that are held. */
    private long heldUntil;

    private @Nullable Piece waiting;

    WholeGroups(PieceSource pieces, RowForm form, RowGroups groups) {
        this.pieces = pieces;
        this.form = form;
        this.groups = groups;
    }

    @Override
    public @Nullable Piece next() throws IOException {
        Piece ready = waiting;
        if (ready != null) {
            waiting = null;
            return ready;
        }
        while (true) {
            Piece piece = pieces.next();
            Piece before = held;
            if (piece == null || piece.isFaulty()) {
                held = null;
                waiting = before == null ? null : piece;
                return before == null ? piece : before;
            }
            Piece head = cut(before == null ? piece : joined(before, piece));
            if (head != null) {
                return head;
            }
        }
    }

    private Piece joined(Piece before, Piece piece) {
        int blank = (int) (piece.firstLine() - heldUntil);
        int own = before.end() - before.from();
        byte[] bytes = new byte[own + blank + piece.end() - piece.from()];
        System.arraycopy(before.bytes(), before.from(), bytes, 0, own);
        for (int line = 0; line < blank; line++) {
            bytes[own + line] = '\n';
        }
        System.arraycopy(piece.bytes(), piece.from(), bytes, own + blank, piece.end() - piece.from());
        int rows = before.rows() + piece.rows();
        return new Piece(bytes, 0, bytes.length, rows, before.firstRow(), before.firstLine(), Piece.Fault.NONE, "");
    }

    /** Holds the last rows that are one event back; null where these are all. */
    private @Nullable Piece cut(Piece piece) {
        CellPlan plan = form.plan(EventColumns.layout());
        Records records = form.records(piece, plan);
        int by = plan.cell(groups.by());
        Optional<String> key = Optional.empty();
        int rows = 0;
        int rowsBefore = 0;
        int begin = piece.from();
        long line = piece.firstLine();
        while (records.next()) {
            String cell = by < records.cellCount() ? records.text(by) : "";
            if (key.isEmpty() || cell.isEmpty() || !cell.equals(key.get())) {
                rowsBefore = rows;
                begin = records.begin();
                line = records.line();
                key = Optional.of(cell);
            }
            rows++;
        }
        heldUntil = records.lastLine() + 1;
        if (rowsBefore == 0 && piece.end() - piece.from() > MOST_BYTES) {
            held = null;
            return piece;
        }
        held = rowsBefore == 0 ? piece : tail(piece, begin, rowsBefore, rows - rowsBefore, line);
        return rowsBefore == 0
                ? null
                : new Piece(
                        piece.bytes(),
                        piece.from(),
                        begin,
                        rowsBefore,
                        piece.firstRow(),
                        piece.firstLine(),
                        Piece.Fault.NONE,
                        "");
    }

    /** In bytes of its own, since those of the piece are used again as soon as its other rows are read. */
    private static Piece tail(Piece piece, int begin, int rowsBefore, int rows, long line) {
        byte[] own = Arrays.copyOfRange(piece.bytes(), begin, piece.end());
        return new Piece(own, 0, own.length, rows, piece.firstRow() + rowsBefore, line, Piece.Fault.NONE, "");
    }
}
