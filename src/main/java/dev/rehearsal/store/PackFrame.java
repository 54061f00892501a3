package dev.rehearsal.store;

import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.pack.RulePack;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The pack's id and name, settings, scoring, lifecycle and models, which are kept as a pack without rules. */
final class PackFrame {
    private static final String NAME = "pack";

    private PackFrame() {}

    /** An empty one as long as none was saved. */
    static RulePack read(Handle handle) throws WorkspaceProblem {
        Optional<String> text = text(handle);
        try {
            return text.isEmpty() ? RulePack.of(List.of()) : PackReader.read(text.get());
        } catch (PackInvalid unreadable) {
            throw new WorkspaceProblem(
                    WorkspaceProblem.Kind.DAMAGED,
                    "The settings of the workspace cannot be read: " + unreadable.getMessage(),
                    unreadable);
        }
    }

    /** As it is stored; empty as long as none was saved. */
    static Optional<String> text(Handle handle) {
        return handle.createQuery("SELECT content FROM setting WHERE name = :name")
                .bind("name", NAME)
                .mapTo(String.class)
                .findOne();
    }

    /** Keeps of the pack what belongs to the frame. */
    static void save(Handle handle, RulePack pack) {
        RulePack frame = new RulePack(
                pack.packId(),
                pack.name(),
                null,
                null,
                pack.settings(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                pack.scoring(),
                pack.lifecycle(),
                pack.models(),
                List.of(),
                List.of());
        put(handle, Optional.of(PackWriter.write(frame)));
    }

    /** Puts back what {@link #text} said. */
    static void put(Handle handle, Optional<String> text) {
        if (text.isEmpty()) {
            handle.createUpdate("DELETE FROM setting WHERE name = :name")
                    .bind("name", NAME)
                    .execute();
        } else {
            handle.createUpdate("MERGE INTO setting (name, content) KEY (name) VALUES (:name, :content)")
                    .bind("name", NAME)
                    .bind("content", text.get())
                    .execute();
        }
    }
}
