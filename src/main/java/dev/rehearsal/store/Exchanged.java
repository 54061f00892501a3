package dev.rehearsal.store;

import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * What of each document left in a pack or came with one last, as the hash of its text, so that it can be told whether it
 * was edited here since.
 */
final class Exchanged {
    private Exchanged() {}

    /** The name under which it is remembered. */
    static String name(PackPart part, String id) {
        return "exchanged " + part.name().toLowerCase(Locale.ROOT) + " " + id;
    }

    static Optional<String> sha256(Handle handle, String name) {
        return handle.createQuery("SELECT content FROM setting WHERE name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findOne();
    }

    static void put(Handle handle, String name, Optional<String> sha256) {
        if (sha256.isEmpty()) {
            handle.createUpdate("DELETE FROM setting WHERE name = :name")
                    .bind("name", name)
                    .execute();
        } else {
            handle.createUpdate("MERGE INTO setting (name, content) KEY (name) VALUES (:name, :content)")
                    .bind("name", name)
                    .bind("content", sha256.get())
                    .execute();
        }
    }
}
