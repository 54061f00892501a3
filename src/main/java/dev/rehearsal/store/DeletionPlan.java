package dev.rehearsal.store;

import dev.rehearsal.event.Instants;
import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.log.CodedColumn;
import dev.rehearsal.log.EventIds;
import dev.rehearsal.log.Progress;
import dev.rehearsal.log.TextColumn;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jdbi.v3.core.Handle;

/**
 * Which rows of which blocks a deletion takes out, found out block by block, and the deletion itself. Holds a bit a row of
 * the blocks that change, and the ids of customers. Used on the database's thread.
 */
final class DeletionPlan {
    private final WorkspaceFolder folder;
    private final long datasetId;
    private final Progress progress;
    private final Doomed doomed;
    private final Map<Blocks.Reference, BitSet> kept = new LinkedHashMap<>();
    private final EventIds lost = new EventIds();
    private final EventIds left = new EventIds();
    private final EventIds profilesLost = new EventIds();
    private final EventIds profilesLeft = new EventIds();
    private long events;
    private long eventsLeft;
    private long firstTime = Instants.NONE;
    private long lastTime = Instants.NONE;
    private NamedRows named = NamedRows.NONE;

    private DeletionPlan(WorkspaceFolder folder, long datasetId, Doomed doomed, Progress progress) {
        this.folder = folder;
        this.datasetId = datasetId;
        this.doomed = doomed;
        this.progress = progress;
    }

    static DeletionPlan of(Handle handle, WorkspaceFolder folder, long datasetId, Deletion deletion, Progress progress)
            throws WorkspaceProblem {
        BlocksInTurn blocks = new BlocksInTurn(handle, folder, datasetId);
        DeletionPlan plan = new DeletionPlan(folder, datasetId, Doomed.of(blocks, deletion), progress);
        List<Blocks.Reference> all = new ArrayList<>(Blocks.of(handle, datasetId, DataKind.EVENTS));
        all.addAll(Blocks.of(handle, datasetId, DataKind.PROFILES));
        for (int i = 0; i < all.size(); i++) {
            plan.advance(i, all.size());
            Blocks.Reference block = all.get(i);
            switch (block.kind()) {
                case EVENTS -> plan.lookAtEvents(block, blocks);
                case PROFILES -> plan.lookAtProfiles(block, blocks);
            }
        }
        plan.named = NamedRows.of(handle, datasetId, plan.doomed.ids());
        return plan;
    }

    private void advance(int done, int total) {
        if (progress.cancelled()) {
            throw new CancellationException("the deletion was cancelled");
        }
        progress.at(done, total);
    }

    private void lookAtEvents(Blocks.Reference block, BlocksInTurn blocks) throws WorkspaceProblem {
        BlocksInTurn.Hot hot = blocks.hot(block);
        BitSet gone = doomed.events(hot);
        CodedColumn customers = hot.customers();
        TextColumn texts = customers.dictionary().texts();
        for (int row = 0; row < block.rows(); row++) {
            boolean goes = gone.get(row);
            (goes ? lost : left).add(texts, customers.codeAt(row));
            if (goes) {
                long time = hot.times()[row];
                firstTime = firstTime == Instants.NONE ? time : Math.min(firstTime, time);
                lastTime = Math.max(lastTime, time);
            }
        }
        events += gone.cardinality();
        eventsLeft += block.rows() - gone.cardinality();
        keepRest(block, gone);
    }

    private void lookAtProfiles(Blocks.Reference block, BlocksInTurn blocks) throws WorkspaceProblem {
        TextColumn ids = blocks.ids(block);
        BitSet gone = doomed.profiles(ids);
        for (int row = 0; row < ids.size(); row++) {
            boolean goes = gone.get(row);
            (goes ? profilesLost : profilesLeft).add(ids, row);
            if (goes) {
                lost.add(ids, row);
            }
        }
        keepRest(block, gone);
    }

    private void keepRest(Blocks.Reference block, BitSet gone) {
        if (!gone.isEmpty()) {
            BitSet rest = (BitSet) gone.clone();
            rest.flip(0, block.rows());
            kept.put(block, rest);
        }
    }

    /** The blocks that change or go. */
    List<Long> blocks() {
        return kept.keySet().stream().map(Blocks.Reference::id).toList();
    }

    DeletionPreview preview() {
        return new DeletionPreview(
                events,
                lost.size(),
                profilesLost.size(),
                named.rejects().size(),
                named.duplicates(),
                firstTime,
                lastTime,
                eventsLeft,
                left.size(),
                profilesLeft.size());
    }

    /** Deletes, and says which of the blocks are left and how they are now. */
    List<Database.StoredBlock> carryOut(Handle transaction) throws WorkspaceProblem {
        BlocksInTurn blocks = new BlocksInTurn(transaction, folder, datasetId);
        List<Database.StoredBlock> changed = new ArrayList<>();
        for (Map.Entry<Blocks.Reference, BitSet> entry : kept.entrySet()) {
            Blocks.Reference reference = entry.getKey();
            int[] rows = entry.getValue().stream().toArray();
            if (rows.length == 0) {
                Blocks.delete(transaction, reference.id());
            } else {
                Block block = blocks.only(reference, rows);
                Blocks.replace(transaction, reference.id(), block);
                changed.add(
                        new Database.StoredBlock(reference.id(), reference.importId(), block.rows(), block.digest()));
            }
        }
        named.delete(transaction);
        ImportRemoval.setCustomers(transaction, datasetId, DataKind.EVENTS, left.size());
        ImportRemoval.setCustomers(transaction, datasetId, DataKind.PROFILES, profilesLeft.size());
        return changed;
    }
}
