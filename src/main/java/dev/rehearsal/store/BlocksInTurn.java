package dev.rehearsal.store;

import dev.rehearsal.event.Field;
import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.log.CodedColumn;
import dev.rehearsal.log.Column;
import dev.rehearsal.log.EventBatch;
import dev.rehearsal.log.TextColumn;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** The blocks of a dataset one by one, for whoever is on the database's thread already. */
record BlocksInTurn(Handle handle, WorkspaceFolder folder, long datasetId) {

    /** Whose events a block holds and when they were. */
    record Hot(CodedColumn customers, long[] times) {}

    private interface Opening<T> {
        T open() throws Section.AlteredSection;
    }

    private <T> T opened(Blocks.Reference reference, Opening<T> opening) throws WorkspaceProblem {
        try {
            return opening.open();
        } catch (Section.AlteredSection altered) {
            throw BlockReading.damaged(handle, folder, reference);
        }
    }

    List<Blocks.Reference> events() {
        return Blocks.of(handle, datasetId, DataKind.EVENTS);
    }

    Hot hot(Blocks.Reference reference) throws WorkspaceProblem {
        return opened(reference, () -> {
            Section hot = Section.open(Blocks.read(handle, reference.id(), "hot"));
            return new Hot(BlockCodec.customers(hot), BlockCodec.times(hot));
        });
    }

    PackedRows rows(Blocks.Reference reference) throws WorkspaceProblem {
        return opened(reference, () -> PackedRows.of(Blocks.read(handle, reference.id())));
    }

    /** The ids of events, or of a block of profiles the customers. */
    TextColumn ids(Blocks.Reference reference) throws WorkspaceProblem {
        return opened(reference, () -> BlockCodec.decodeIds(Blocks.read(handle, reference.id(), "ids")));
    }

    /** The block with some of its rows. */
    Block only(Blocks.Reference reference, int[] kept) throws WorkspaceProblem {
        return opened(reference, () -> {
            Block block = Blocks.read(handle, reference.id());
            return switch (reference.kind()) {
                case EVENTS -> BlockCodec.encode(batch(block).only(kept));
                case PROFILES -> profiles(block, kept);
            };
        });
    }

    private static EventBatch batch(Block block) throws Section.AlteredSection {
        PackedRows rows = PackedRows.of(block);
        Map<Field, Column> fields = new TreeMap<>();
        rows.fields().forEach(field -> fields.put(field, rows.column(field)));
        return new EventBatch(rows.ids(), rows.customers(), rows.types(), rows.times(), fields);
    }

    private static Block profiles(Block block, int[] kept) throws Section.AlteredSection {
        ProfileBlocks.Part part = ProfileBlocks.decode(block);
        Map<Field, Column> fields = new TreeMap<>();
        part.fields().forEach((field, column) -> fields.put(field, column.reordered(kept)));
        return ProfileBlocks.encode(new ProfileBlocks.Part(part.customers().reordered(kept), fields));
    }
}
