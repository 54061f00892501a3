package dev.rehearsal.store;

import java.time.Instant;

/**
 * A log that was imported, as a list of datasets shows it. {@code firstTime} and {@code lastTime} are milliseconds since
 * the epoch, {@link dev.rehearsal.event.Instants#NONE} while there are no events; {@code customers} counts those with an
 * event.
 */
public record Dataset(
        long id,
        String name,
        Instant createdAt,
        long events,
        long customers,
        long profiles,
        long firstTime,
        long lastTime) {}
