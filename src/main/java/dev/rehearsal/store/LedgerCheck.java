package dev.rehearsal.store;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Whether the database holds all that the ledger acknowledged. It may hold one write more, the one that a crash kept from
 * being acknowledged; then the ledger takes that in.
 */
final class LedgerCheck {
    private final WorkspaceFolder folder;
    private final Ledger ledger;

    private record Stored(long importId, int rows, String digest) {}

    LedgerCheck(WorkspaceFolder folder, Ledger ledger) {
        this.folder = folder;
        this.ledger = ledger;
    }

    void run(Handle handle, boolean readOnly) throws WorkspaceProblem, IOException {
        LedgerContents contents = ledger.contents();
        long changes = handle.createQuery("SELECT change_number FROM workspace_state")
                .mapTo(Long.class)
                .one();
        if (changes < contents.changes()) {
            throw damaged("its database ends at change " + changes + " of " + contents.changes());
        }
        Map<Long, Stored> stored = stored(handle);
        Set<Long> rewritten = rewritten(changes);
        for (LedgerLine.Block block : contents.blocks()) {
            if (!rewritten.contains(block.block())) {
                check(block, stored.get(block.block()));
            }
        }
        if (!readOnly && (changes > contents.changes() || contents.rewriting().isPresent())) {
            takeIn(changes, stored, rewritten);
        }
    }

    /** The blocks that a write changed which a crash kept from being acknowledged; none if it was not made. */
    private Set<Long> rewritten(long changes) {
        return ledger.contents()
                .rewriting()
                .filter(said -> changes >= said.number())
                .map(said -> Set.copyOf(said.blocks()))
                .orElse(Set.of());
    }

    private void check(LedgerLine.Block block, @Nullable Stored found) throws WorkspaceProblem {
        if (found == null) {
            throw damaged("block " + block.block() + " with " + block.rows() + " rows is missing");
        }
        if (found.rows() != block.rows() || !found.digest().equals(block.digest())) {
            throw damaged("block " + block.block() + " is not the one that was written");
        }
    }

    private void takeIn(long changes, Map<Long, Stored> stored, Set<Long> rewritten) throws IOException {
        for (Map.Entry<Long, Stored> entry : stored.entrySet()) {
            Stored block = entry.getValue();
            boolean isUnknown = !ledger.contents().has(entry.getKey())
                    && !ledger.contents().removing().contains(block.importId());
            if (isUnknown || rewritten.contains(entry.getKey())) {
                ledger.append(
                        new LedgerLine.Block(changes, entry.getKey(), block.importId(), block.rows(), block.digest()));
            }
        }
        ledger.append(new LedgerLine.Change(changes));
    }

    private static Map<Long, Stored> stored(Handle handle) {
        Map<Long, Stored> stored = new HashMap<>();
        handle.createQuery("SELECT block_id, import_id, row_count, digest FROM data_block")
                .map((row, context) -> Map.entry(
                        row.getLong("block_id"),
                        new Stored(row.getLong("import_id"), row.getInt("row_count"), row.getString("digest"))))
                .forEach(entry -> stored.put(entry.getKey(), entry.getValue()));
        return stored;
    }

    private WorkspaceProblem damaged(String how) {
        return new WorkspaceProblem(
                WorkspaceProblem.Kind.DAMAGED, "The workspace " + folder.path() + " is damaged: " + how + ".");
    }
}
