package dev.rehearsal.store;

import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.log.CodedColumn;
import dev.rehearsal.log.EventBatch;
import dev.rehearsal.log.EventIds;
import dev.rehearsal.log.TextColumn;
import java.util.List;
import java.util.concurrent.Executor;

/** Which event ids and which customers a dataset has already. Not thread-safe. */
final class KnownRows {
    private final EventIds ids = new EventIds();
    private final EventIds customers = new EventIds();

    private record Seen(TextColumn ids, CodedColumn customers) {}

    /** Blocks are unpacked on the executor. */
    static KnownRows of(Database database, long datasetId, DataKind kind, Executor executor) throws WorkspaceProblem {
        KnownRows known = new KnownRows();
        List<Blocks.Reference> blocks = database.read(handle -> Blocks.of(handle, datasetId, kind));
        BlockReading reading = new BlockReading(database, executor);
        switch (kind) {
            case EVENTS ->
                reading.each(
                        blocks,
                        block -> new Seen(BlockCodec.decodeIds(block.ids()), BlockCodec.decodeCustomers(block.hot())),
                        known::add);
            case PROFILES -> reading.each(blocks, block -> BlockCodec.decodeIds(block.ids()), known::newCustomers);
        }
        return known;
    }

    private void add(Seen seen) {
        ids.addAll(seen.ids());
        addCustomers(seen.customers());
    }

    private void addCustomers(CodedColumn column) {
        boolean[] used = new boolean[column.dictionary().size()];
        for (int row = 0; row < column.size(); row++) {
            used[column.codeAt(row)] = true;
        }
        for (int code = 1; code < used.length; code++) {
            if (used[code]) {
                customers.add(column.dictionary().texts(), code);
            }
        }
    }

    /** Adds the customers of profiles and says how many of them were not known. */
    int newCustomers(TextColumn column) {
        int before = customers.size();
        for (int row = 0; row < column.size(); row++) {
            customers.add(column, row);
        }
        return customers.size() - before;
    }

    int customers() {
        return customers.size();
    }

    /** The rows of a batch whose event ids are new, which from now on are known. */
    EventBatch newRows(EventBatch batch) {
        int[] rows = ids.addAll(batch.ids());
        EventBatch fresh = rows.length == batch.size() ? batch : batch.only(rows);
        addCustomers(fresh.customers());
        return fresh;
    }
}
