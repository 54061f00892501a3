package dev.rehearsal.ingest;

import dev.rehearsal.log.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What every import does: file by file and row by row, with rejects, progress and cancelling. Used once. */
final class RowLoop {
    private static final int ROWS_BETWEEN_POLLS = 1_024;

    private final List<Source> sources;
    private final Mapping mapping;
    private final Layout layout;
    private final RejectReceiver rejects;
    private final Progress progress;
    private final RowDraft draft;
    private final Set<String> leftOut = new LinkedHashSet<>();
    private final List<InputProblem> problems = new ArrayList<>();
    private long bytesBefore;
    private long bytesInAll;
    private long rowCount;
    private long keptCount;
    private long rejectCount;

    RowLoop(List<Source> sources, Mapping mapping, Layout layout, RejectReceiver rejects, Progress progress) {
        this.sources = sources;
        this.mapping = mapping;
        this.layout = layout;
        this.rejects = rejects;
        this.progress = progress;
        this.draft = layout.newDraft();
    }

    /** Takes a row whose cells could be read; returns whether it is kept. */
    interface RowReader {
        boolean read(Source source, Rows rows, RowDraft row) throws UnreadableRow, IOException;
    }

    ImportSummary run(RowReader reader) throws IOException, InputProblem {
        bytesInAll = bytesInAll();
        for (Source source : sources) {
            try (Rows rows = Rows.open(source, layout, mapping)) {
                readAll(source, rows, reader);
                leftOut.addAll(rows.leftOut());
                bytesBefore += rows.bytesRead();
            }
        }
        boolean cancelled = progress.cancelled();
        if (rowCount == 0 && !cancelled) {
            throw noRows();
        }
        return new ImportSummary(rowCount, keptCount, rejectCount, List.copyOf(leftOut), problems, cancelled);
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

    private void readAll(Source source, Rows rows, RowReader reader) throws IOException {
        boolean more = !cancelled(rows) && rows.next();
        while (more) {
            rowCount++;
            readRow(source, rows, reader);
            more = (rowCount % ROWS_BETWEEN_POLLS != 0 || !cancelled(rows)) && rows.next();
        }
        rows.damage()
                .ifPresent(damage -> problems.add(new InputProblem(
                        source.name(),
                        rows.line(),
                        "",
                        "",
                        damage,
                        "the rows before are good, so get the file again")));
    }

    private boolean cancelled(Rows rows) {
        progress.at(rowCount, rowsInAll(bytesBefore + rows.bytesRead()));
        return progress.cancelled();
    }

    /** How many rows there will be, judged by the bytes that those so far took; 0 while there is nothing to judge by. */
    private long rowsInAll(long bytesRead) {
        if (bytesInAll == 0 || bytesRead == 0) {
            return 0;
        }
        return Math.max(rowCount, Math.round((double) rowCount * bytesInAll / bytesRead));
    }

    private void readRow(Source source, Rows rows, RowReader reader) throws IOException {
        draft.clear();
        try {
            rows.read(draft);
            keptCount += reader.read(source, rows, draft) ? 1 : 0;
        } catch (UnreadableRow unreadable) {
            rejectCount++;
            rejects.reject(unreadable.in(source.name(), rows.line(), rows.text()));
        }
    }

    private InputProblem noRows() {
        if (!problems.isEmpty()) {
            return problems.getFirst();
        }
        String name = sources.isEmpty() ? "import" : sources.getFirst().name();
        return new InputProblem(name, 0, "", "", "no rows", "check that this is the file that was meant");
    }
}
