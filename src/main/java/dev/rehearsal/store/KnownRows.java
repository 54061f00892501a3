package dev.rehearsal.store;

import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ingest.RowLines;
import dev.rehearsal.log.CodedColumn;
import dev.rehearsal.log.EventBatch;
import dev.rehearsal.log.EventIds;
import dev.rehearsal.log.TextColumn;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Executor;

/** Which event ids and which customers a dataset has already. Not thread-safe. */
final class KnownRows {
    private final EventIds ids = new EventIds();
    private final EventIds customers = new EventIds();
    private final FirstRows firsts = new FirstRows();

    private record Seen(TextColumn ids, CodedColumn customers) {}

    /** Those of a dataset that has none yet. */
    static KnownRows none() {
        return new KnownRows();
    }

    /** Blocks are unpacked on the executor. */
    static KnownRows of(Database database, long datasetId, DataKind kind, Executor executor) throws WorkspaceProblem {
        KnownRows known = new KnownRows();
        List<Blocks.Reference> blocks = database.read(handle -> Blocks.of(handle, datasetId, kind));
        BlockReading reading = new BlockReading(database, executor);
        switch (kind) {
            case EVENTS -> {
                Iterator<Blocks.Reference> inOrder = blocks.iterator();
                reading.each(
                        blocks,
                        block -> new Seen(BlockCodec.decodeIds(block.ids()), BlockCodec.decodeCustomers(block.hot())),
                        seen -> known.add(seen, inOrder.next().importId()));
            }
            case PROFILES -> reading.each(blocks, block -> BlockCodec.decodeIds(block.ids()), known::newCustomers);
        }
        return known;
    }

    private void add(Seen seen, long importId) {
        ids.addAll(seen.ids());
        firsts.upTo(ids.size(), importId);
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

    /** The rows of a batch whose event ids are new; from now on they are known to be of the import under way. */
    int[] newRows(EventBatch batch, RowLines lines) {
        int[] rows = ids.addAll(batch.ids());
        firsts.upTo(ids.size(), rows.length == batch.size() ? lines : lines.only(rows));
        return rows;
    }

    /** Takes in the customers of new rows; says how many of them were not known. */
    int newCustomers(CodedColumn column) {
        int before = customers.size();
        addCustomers(column);
        return customers.size() - before;
    }

    /** Where the row is whose event id is that of a row of a column; it has to be known. */
    FirstRows.Place first(TextColumn column, int row) {
        return firsts.of(ids.placeOf(column, row));
    }
}
