package dev.rehearsal.store;

import dev.rehearsal.ingest.DataKind;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The blocks of datasets as rows of their table. Called on the database's thread. */
final class Blocks {

    /** A block that has not been read yet. */
    record Reference(long id, long datasetId, long importId, DataKind kind, int rows) {}

    private Blocks() {}

    static long insert(Handle handle, long datasetId, long importId, DataKind kind, Block block) {
        return handle.createUpdate("""
                        INSERT INTO data_block (dataset_id, import_id, kind, row_count, first_time, last_time, digest,
                                                hot, ids, cold)
                        VALUES (:dataset, :import, :kind, :rows, :first, :last, :digest, :hot, :ids, :cold)
                        """)
                .bind("dataset", datasetId)
                .bind("import", importId)
                .bind("kind", kind.id())
                .bind("rows", block.rows())
                .bind("first", block.firstTime())
                .bind("last", block.lastTime())
                .bind("digest", block.digest())
                .bind("hot", block.hot())
                .bind("ids", block.ids())
                .bind("cold", block.cold())
                .executeAndReturnGeneratedKeys("block_id")
                .mapTo(Long.class)
                .one();
    }

    /** The blocks of a dataset in the order in which they were written. */
    static List<Reference> of(Handle handle, long datasetId, DataKind kind) {
        return handle.createQuery("""
                        SELECT block_id, import_id, row_count FROM data_block
                         WHERE dataset_id = :dataset AND kind = :kind ORDER BY block_id
                        """)
                .bind("dataset", datasetId)
                .bind("kind", kind.id())
                .map((row, context) -> new Reference(
                        row.getLong("block_id"), datasetId, row.getLong("import_id"), kind, row.getInt("row_count")))
                .list();
    }

    static Block read(Handle handle, long id) {
        return handle.createQuery("""
                        SELECT row_count, first_time, last_time, digest, hot, ids, cold FROM data_block
                         WHERE block_id = :id
                        """)
                .bind("id", id)
                .map((row, context) -> new Block(
                        row.getInt("row_count"),
                        row.getLong("first_time"),
                        row.getLong("last_time"),
                        row.getString("digest"),
                        row.getBytes("hot"),
                        row.getBytes("ids"),
                        row.getBytes("cold")))
                .one();
    }

    /** One of the sections of a block: {@code hot}, {@code ids} or {@code cold}. */
    static byte[] read(Handle handle, long id, String section) {
        return handle.createQuery("SELECT <section> FROM data_block WHERE block_id = :id")
                .define("section", section)
                .bind("id", id)
                .mapTo(byte[].class)
                .one();
    }

    /** Puts a block in the place of another one. */
    static void replace(Handle handle, long id, Block block) {
        handle.createUpdate("""
                        UPDATE data_block SET row_count = :rows, first_time = :first, last_time = :last,
                                              digest = :digest, hot = :hot, ids = :ids, cold = :cold
                         WHERE block_id = :id
                        """)
                .bind("rows", block.rows())
                .bind("first", block.firstTime())
                .bind("last", block.lastTime())
                .bind("digest", block.digest())
                .bind("hot", block.hot())
                .bind("ids", block.ids())
                .bind("cold", block.cold())
                .bind("id", id)
                .execute();
    }

    static void delete(Handle handle, long id) {
        handle.createUpdate("DELETE FROM data_block WHERE block_id = :id")
                .bind("id", id)
                .execute();
    }

    static void deleteOf(Handle handle, long importId) {
        handle.createUpdate("DELETE FROM data_block WHERE import_id = :id")
                .bind("id", importId)
                .execute();
    }
}
