package dev.rehearsal.ingest;

import dev.rehearsal.log.EventBatch;
import dev.rehearsal.log.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What every import does: file by file and piece by piece, with progress and cancelling. Used once. */
final class PieceLoop {
    private static final int MOST_LEFT_OUT = 1_000;

    private final List<Source> sources;
    private final Mapping mapping;
    private final Layout layout;
    private final Progress progress;
    private final Set<String> leftOut = new LinkedHashSet<>();
    private final List<InputProblem> problems = new ArrayList<>();
    private long bytesBefore;
    private long bytesInAll;
    private long rowCount;
    private long replaced;

    /** Headers are checked against the layout. */
    PieceLoop(List<Source> sources, Mapping mapping, Layout layout, Progress progress) {
        this.sources = sources;
        this.mapping = mapping;
        this.layout = layout;
        this.progress = progress;
    }

    /** Takes the pieces in their order. */
    interface PieceTaker {
        void take(Source source, RowForm form, Piece piece) throws IOException;
    }

    void run(PieceTaker taker) throws IOException, InputProblem {
        bytesInAll = bytesInAll();
        for (Source source : sources) {
            try (RowFile file = RowFile.open(source, mapping.dialect())) {
                RowForm form = file.form(mapping, layout);
                readAll(source, file, form, taker);
                leftOut.addAll(form.leftOut());
                replaced += file.pieces().replaced();
                bytesBefore += file.pieces().bytesRead();
            }
        }
    }

    private long bytesInAll() throws IOException {
        long sum = 0;
        for (Source source : sources) {
            long size = source.size();
            if (size == 0) {
                return 0;
            }
            sum += size;
        }
        return sum;
    }

    private void readAll(Source source, RowFile file, RowForm form, PieceTaker taker) throws IOException {
        Pieces pieces = file.pieces();
        PieceSource whole = mapping.groups()
                .<PieceSource>map(groups -> new WholeGroups(() -> next(pieces), form, groups))
                .orElse(() -> next(pieces));
        Piece piece = cancelled(pieces, 0) ? null : whole.next();
        while (piece != null) {
            taker.take(source, form, piece);
            piece = whole.next();
        }
        rowCount += pieces.rows();
        pieces.damage()
                .ifPresent(damage -> problems.add(new InputProblem(
                        source.name(),
                        pieces.line(),
                        "",
                        "",
                        damage,
                        "the rows before are good, so get the file again")));
    }

    private @Nullable Piece next(Pieces pieces) throws IOException {
        return pieces.next(EventBatch.ROWS, rows -> cancelled(pieces, rows));
    }

    private boolean cancelled(Pieces pieces, long rowsOfFile) {
        long rows = rowCount + rowsOfFile;
        progress.at(rows, rowsInAll(rows, bytesBefore + pieces.bytesRead()));
        return progress.cancelled();
    }

    /** How many rows there will be, judged by the bytes that those so far took; 0 while there is nothing to judge by. */
    private long rowsInAll(long rows, long bytesRead) {
        if (bytesInAll == 0 || bytesRead == 0) {
            return 0;
        }
        return Math.max(rows, Math.round((double) rows * bytesInAll / bytesRead));
    }

    /** So many characters of the rows were none. */
    void replaced(int characters) {
        replaced += characters;
    }

    /** Columns that rows rather than a header name, and that no field takes. */
    void leaveOut(List<String> columns) {
        columns.stream().limit(Math.max(0, MOST_LEFT_OUT - leftOut.size())).forEach(leftOut::add);
    }

    /** What came of all the rows; throws where there was none. */
    ImportSummary summary(long kept, long rejects, long joined, long repeated) throws InputProblem {
        boolean cancelled = progress.cancelled();
        if (rowCount == 0 && !cancelled) {
            throw noRows();
        }
        return new ImportSummary(
                rowCount, kept, rejects, joined, repeated, replaced, List.copyOf(leftOut), problems, cancelled);
    }

    private InputProblem noRows() {
        if (!problems.isEmpty()) {
            return problems.getFirst();
        }
        String name = sources.isEmpty() ? "import" : sources.getFirst().name();
        return new InputProblem(name, 0, "", "", "no rows", "check that this is the file that was meant");
    }
}
