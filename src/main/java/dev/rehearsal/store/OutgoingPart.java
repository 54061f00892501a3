package dev.rehearsal.store;

import dev.rehearsal.pack.Approval;
import java.time.Instant;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A part that goes along with the next export: which version, saved when and by whom, and its approval, null where it was
 * never approved and goes as it was saved last. {@code newerVersion} is one that is not approved and stays here;
 * {@code sha256} is that of its text as the workspace has it.
 */
public record OutgoingPart(
        PackPart part,
        String id,
        String name,
        int version,
        Instant savedAt,
        String savedBy,
        @Nullable Approval approval,
        OptionalInt newerVersion,
        String sha256) {}
