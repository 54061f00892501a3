package dev.rehearsal.ingest;

import dev.rehearsal.event.Instants;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

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

    /** The instant that a text is, in milliseconds since 1970; empty where it cannot be read this way. */
    public OptionalLong read(String text) {
        long time = timeFormat().read(text, zoneOrUtc());
        return time == Instants.NONE ? OptionalLong.empty() : OptionalLong.of(time);
    }

    ZoneId zoneOrUtc() {
        return zone.orElse(ZoneOffset.UTC);
    }

    TimeFormat timeFormat() {
        return format.map(TimeFormat::named).orElse(TimeFormat.NATIVE);
    }
}
