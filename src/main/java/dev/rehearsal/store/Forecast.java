package dev.rehearsal.store;

import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ingest.InputProblem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an import would do, found out by reading the files as it would read them. Where they are larger than the limit, only
 * their beginning was read and the forecast is an estimate: then counts of rows are scaled up by bytes, and customers and
 * times are those of the part that was read.
 *
 * @param exact whether the import would do just this
 * @param bytesRead how much of the files was read
 * @param bytes how large they are
 * @param rows all data rows
 * @param added events that are new, or profiles of customers without one
 * @param replaced profiles of customers who have one
 * @param alreadyThere rows whose event id the dataset has
 * @param repeated rows whose event id, or for profiles whose customer, an earlier row of the files has
 * @param alike rows without an event id that are the same to the byte as an earlier one; they are kept
 * @param rejects rows that cannot be read
 * @param rejectsByReason how many rows for each reason, most first
 * @param customers customers of the new rows
 * @param newCustomers those of them whom the dataset does not know from rows of this kind
 * @param firstTime of the new events in milliseconds, {@link dev.rehearsal.event.Instants#NONE} without any
 * @param eventsByType how many new events of each type, most first
 * @param columnsLeftOut columns that no field takes
 * @param problems where a file ends too early
 * @param before files whose contents some dataset has already
 */
public record Forecast(
        DataKind kind,
        boolean exact,
        long bytesRead,
        long bytes,
        long rows,
        long added,
        long replaced,
        long alreadyThere,
        long repeated,
        long alike,
        long rejects,
        Map<String, Long> rejectsByReason,
        long customers,
        long newCustomers,
        long firstTime,
        long lastTime,
        Map<String, Long> eventsByType,
        List<String> columnsLeftOut,
        List<InputProblem> problems,
        List<ImportedBefore> before) {
    public Forecast {
        rejectsByReason = Collections.unmodifiableMap(new LinkedHashMap<>(rejectsByReason));
        eventsByType = Collections.unmodifiableMap(new LinkedHashMap<>(eventsByType));
        columnsLeftOut = List.copyOf(columnsLeftOut);
        problems = List.copyOf(problems);
        before = List.copyOf(before);
    }

    /** Rows that would be skipped, as {@link ImportRecord#duplicates()} counts them. */
    public long duplicates() {
        return alreadyThere + repeated;
    }
}
