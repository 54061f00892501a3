package dev.rehearsal.ingest;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.Column;
import dev.rehearsal.log.EventBatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
                    sample.file(),
                    sample.dialect(),
                    sample.dialect().format() == Format.JSON_LINES ? ColumnNames.numbered(0) : sample.names(),
                    sample.headerLine(),
                    mapping,
                    layout,
                    () -> sample.damage().orElse(RowFault.BREAKS_OFF));
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
                read(rows);
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

    private void read(Rows rows) {
        draft.clear();
        try {
            rows.read(draft);
            read.add(profiles ? profile(rows.line()) : event(rows));
            for (int line = 1; line < rows.size(); line++) {
                read.add(new Preview.JoinedRow(sample.rows().get(read.size()).line(), rows.line()));
            }
        } catch (UnreadableRow unreadable) {
            for (Reject reject : rows.rejects(unreadable, sample.file())) {
                read.add(new Preview.RejectedRow(reject.line(), reject.numbered(rows.number())));
            }
        }
    }

    private Preview.Row profile(long line) throws UnreadableRow {
        return new Preview.ProfileRow(line, ProfileReader.customer(draft), profile.fields(draft));
    }

    private Preview.Row event(Rows rows) throws UnreadableRow {
        EventBatch.Builder builder = new EventBatch.Builder(1);
        events.read(rows.number(), draft, builder);
        EventBatch batch = builder.build();
        Map<Field, Value> fields = new TreeMap<>();
        for (Map.Entry<Field, Column> column : batch.fields().entrySet()) {
            Value value = column.getValue().at(0);
            if (value != null) {
                fields.put(column.getKey(), value);
            }
        }
        Event event = new Event(
                batch.ids().textAt(0),
                text(batch.customers().at(0)),
                text(batch.types().at(0)),
                batch.times()[0],
                fields);
        return new Preview.EventRow(rows.line(), event);
    }

    private static String text(@Nullable Value value) {
        return value == null ? "" : value.display();
    }
}
