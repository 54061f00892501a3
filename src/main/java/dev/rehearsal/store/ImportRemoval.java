package dev.rehearsal.store;

import dev.rehearsal.ingest.DataKind;
import java.time.Clock;
import org.jdbi.v3.core.Handle;

/** Takes out what an import brought: its blocks and rejects; that it once ran stays known. */
final class ImportRemoval {
    private final Database database;
    private final Clock clock;

    ImportRemoval(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void run(long importId, ImportState state) throws WorkspaceProblem {
        ImportRecord removed = database.read(handle -> ImportRecords.find(handle, importId));
        database.remove(importId, handle -> {
            Blocks.deleteOf(handle, importId);
            handle.createUpdate("DELETE FROM reject WHERE import_id = :id")
                    .bind("id", importId)
                    .execute();
            handle.createUpdate("DELETE FROM duplicate WHERE import_id = :id")
                    .bind("id", importId)
                    .execute();
            DatasetIdentity.forget(handle, importId);
            ImportRecords.finish(handle, importId, state, clock.instant());
        });
        recount(removed);
    }

    private void recount(ImportRecord removed) throws WorkspaceProblem {
        KnownRows known = KnownRows.of(database, removed.datasetId(), removed.kind(), Runnable::run);
        database.change(handle -> setCustomers(handle, removed.datasetId(), removed.kind(), known.customers()));
    }

    static void setCustomers(Handle handle, long datasetId, DataKind kind, long customers) {
        String update = switch (kind) {
            case EVENTS -> "UPDATE dataset SET customers = :customers WHERE dataset_id = :id";
            case PROFILES -> "UPDATE dataset SET profiles = :customers WHERE dataset_id = :id";
        };
        handle.createUpdate(update)
                .bind("customers", customers)
                .bind("id", datasetId)
                .execute();
    }
}
