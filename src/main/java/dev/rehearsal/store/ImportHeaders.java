package dev.rehearsal.store;

import dev.rehearsal.ingest.HeaderLine;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.Source;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The headers of imported files, kept so that rows that were left out can be read again once they are corrected. */
final class ImportHeaders {
    private ImportHeaders() {}

    static List<String> read(List<Source> sources, Mapping mapping) {
        return sources.stream().map(source -> HeaderLine.of(source, mapping)).toList();
    }

    static void insert(Handle handle, long importId, List<String> headers) {
        for (int position = 0; position < headers.size(); position++) {
            handle.createUpdate(
                            "UPDATE import_source SET header = :header WHERE import_id = :import AND position = :position")
                    .bind("header", headers.get(position))
                    .bind("import", importId)
                    .bind("position", position)
                    .execute();
        }
    }
}
