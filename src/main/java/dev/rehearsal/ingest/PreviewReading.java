package dev.rehearsal.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a sample under a mapping, one by one. Used once. */
final class PreviewReading {
    private final FileSample sample;
    private final Mapping mapping;
    private final boolean profiles;
    private final Layout layout;
    private final RowDraft draft;
    private final EventReader events;
    private final ProfileReader profile;
    private final List<Preview.Row> read = new ArrayList<>();
    private List<String> leftOut = List.of();

    PreviewReading(FileSample sample, Mapping mapping) {
        this.sample = sample;
        this.mapping = mapping;
        this.profiles = mapping.kind().filter(kind -> kind == DataKind.PROFILES).isPresent();
        this.layout = profiles ? ProfileColumns.layout() : EventColumns.layout();
        this.draft = layout.newDraft();
        this.events = new EventReader(mapping, "row-");
        this.profile = new ProfileReader(mapping);
    }

    Preview read() {
        RowForm form;
        try {
            form = RowForm.of(
                    sample.fileColumns(), mapping, layout, () -> sample.damage().orElse(RowFault.BREAKS_OFF), read -> {
                        // a sample keeps its pieces
                    });
        } catch (InputProblem misfit) {
            return new Preview(List.of(), Optional.of(misfit), List.of());
        }
        leftOut = form.leftOut();
        readAll(form);
        return new Preview(read, missing(form), leftOut);
    }

    /** What every row lacks; the rows are shown all the same, so that the other columns can be looked at. */
    private static Optional<InputProblem> missing(RowForm form) {
        try {
            form.checkRequired();
            return Optional.empty();
        } catch (InputProblem missing) {
            return Optional.of(missing);
        }
    }

    private void readAll(RowForm form) {
        Iterator<Piece> pieces = sample.pieces().iterator();
        PieceSource all = () -> pieces.hasNext() ? pieces.next() : null;
        PieceSource whole = mapping.groups()
                .<PieceSource>map(groups -> new WholeGroups(all, form, groups))
                .orElse(all);
        for (Piece piece = next(whole); piece != null; piece = next(whole)) {
            Rows rows = form.rows(piece.replaced() == 0 ? piece : piece.repaired(), layout);
            while (rows.next()) {
                read(form, rows);
            }
            leftOut = rows.leftOut().isEmpty() ? leftOut : rows.leftOut();
        }
    }

    private static @Nullable Piece next(PieceSource pieces) {
        try {
            return pieces.next();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private void read(RowForm form, Rows rows) {
        draft.clear();
        try {
            rows.read(draft);
            read.add(
                    profiles
                            ? profile(rows.line())
                            : new Preview.EventRow(rows.line(), events.event(rows.number(), draft)));
            for (int line = 1; line < rows.size(); line++) {
                read.add(new Preview.JoinedRow(sample.rows().get(read.size()).line(), rows.line()));
            }
        } catch (UnreadableRow unreadable) {
            for (Reject reject : rows.rejects(form.named(unreadable), sample.file())) {
                read.add(new Preview.RejectedRow(reject.line(), reject.numbered(rows.number())));
            }
        }
    }

    private Preview.Row profile(long line) throws UnreadableRow {
        return new Preview.ProfileRow(line, ProfileReader.customer(draft), profile.fields(draft));
    }
}
