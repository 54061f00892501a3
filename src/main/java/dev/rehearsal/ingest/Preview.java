package dev.rehearsal.ingest;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rows of a sample become under a mapping, read as an import reads them.
 *
 * @param rows one for every row of the sample, in the same order; empty where the mapping does not fit the file at all
 * @param problem why an import would be refused as a whole, if it would be
 * @param columnsLeftOut columns that no field takes, though nobody asked to leave them out
 */
public record Preview(List<Row> rows, Optional<InputProblem> problem, List<String> columnsLeftOut) {
    public Preview {
        rows = List.copyOf(rows);
        columnsLeftOut = List.copyOf(columnsLeftOut);
    }

    /** What became of a row of the sample. */
    public sealed interface Row {
        /** The line on which the row begins, from 1. */
        long line();
    }

    /** The row is an event. */
    public record EventRow(long line, Event event) implements Row {}

    /** The row is a profile. */
    public record ProfileRow(long line, String customerId, Map<Field, Value> fields) implements Row {
        public ProfileRow {
            fields = Map.copyOf(fields);
        }
    }

    /** The row is part of the event of an earlier row, which begins on that line. */
    public record JoinedRow(long line, long eventLine) implements Row {}

    /** The row is left out. */
    public record RejectedRow(long line, Reject reject) implements Row {}

    /** Events, unless the mapping says that the rows are profiles. Costs little: nothing is read from the file again. */
    public static Preview of(FileSample sample, Mapping mapping) {
        return new PreviewReading(sample, mapping).read();
    }

    /** How many rows are left out. */
    public long rejects() {
        return rows.stream().filter(RejectedRow.class::isInstance).count();
    }
}
