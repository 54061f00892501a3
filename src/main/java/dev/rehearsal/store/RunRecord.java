package dev.rehearsal.store;

import java.time.Instant;

/**
 * A replay that was kept. The hashes say what was replayed over what and what came out; {@code horizon} is milliseconds
 * since the epoch, {@link dev.rehearsal.event.Instants#NONE} where there was nothing to replay.
 */
public record RunRecord(
        long id,
        Instant at,
        String datasetSha256,
        String packSha256,
        String resultSha256,
        String engine,
        long horizon,
        long events) {}
