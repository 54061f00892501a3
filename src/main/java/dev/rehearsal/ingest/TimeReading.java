package dev.rehearsal.ingest;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * How the times of a file are read, one way for the whole column.
 *
 * @param zone that of local times without offset, UTC when absent
 * @param format a name or pattern for {@link TimeFormat}; without one the native forms are told apart by their looks
 * @param joined columns of the file whose texts, joined by a blank, are the timestamp; empty where one column holds it
 */
public record TimeReading(Optional<ZoneId> zone, Optional<String> format, List<String> joined) {
    public static final TimeReading NATIVE = new TimeReading(Optional.empty(), Optional.empty(), List.of());

    public TimeReading {
        joined = List.copyOf(joined);
    }

    ZoneId zoneOrUtc() {
        return zone.orElse(ZoneOffset.UTC);
    }

    TimeFormat timeFormat() {
        return format.map(TimeFormat::named).orElse(TimeFormat.NATIVE);
    }
}
