package dev.rehearsal.ingest;

import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Utf8;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * How the timestamps of a file are written. Every kind reads a text to milliseconds since the epoch, or to
 * {@link Instants#NONE}; a local time that names no offset is one of the zone that is given.
 */
sealed interface TimeFormat {
    /** The forms of the native layout, told from one another by how they look. */
    TimeFormat NATIVE = new Native();

    long read(String text, ZoneId zone);

    /** As {@link #read(String, ZoneId)}, quicker for what names its offset in the usual way. */
    long read(Utf8 text, ZoneId zone);

    /** The format of this name in a mapping file; throws an {@link IllegalArgumentException} for no such pattern. */
    static TimeFormat named(String name) {
        return switch (name) {
            case "iso" -> new Iso();
            case "epoch_seconds" -> new Epoch(1, 1_000);
            case "epoch_millis" -> new Epoch(1, 1);
            case "epoch_micros" -> new Epoch(1_000, 1);
            default -> {
                TimeFormat any = Pattern.of(name);
                yield PlainPattern.of(name).<TimeFormat>map(Plain::new).orElse(any);
            }
        };
    }

    record Native() implements TimeFormat {
        @Override
        public long read(Utf8 text, ZoneId zone) {
            long time = Instants.parsePlain(text.bytes(), text.from(), text.end());
            return time == Instants.NONE ? read(text.toString(), zone) : time;
        }

        @Override
        public long read(String text, ZoneId zone) {
            long time = Instants.parseTimestamp(text);
            return time != Instants.NONE && !ZoneOffset.UTC.equals(zone) && Instants.isLocal(text)
                    ? inZone(time, zone)
                    : time;
        }

        private static long inZone(long asIfUtc, ZoneId zone) {
            long seconds = Math.floorDiv(asIfUtc, 1_000L);
            int nanos = (int) (asIfUtc - seconds * 1_000) * 1_000_000;
            return local(LocalDateTime.ofEpochSecond(seconds, nanos, ZoneOffset.UTC), zone);
        }
    }

    /** The native forms without the bare numbers. */
    record Iso() implements TimeFormat {
        @Override
        public long read(Utf8 text, ZoneId zone) {
            return text.end() - text.from() < 16 ? Instants.NONE : NATIVE.read(text, zone);
        }

        @Override
        public long read(String text, ZoneId zone) {
            return text.indexOf('-') == 4 ? NATIVE.read(text, zone) : Instants.NONE;
        }
    }

    /**
     * A count since 1970, which is divided by one number and multiplied by the other; what stands behind a point counts as
     * far as it makes milliseconds.
     */
    record Epoch(long divisor, long factor) implements TimeFormat {
        private static final int MOST_DIGITS = 16;

        @Override
        public long read(String text, ZoneId zone) {
            return read(new Utf8().set(text), zone);
        }

        @Override
        public long read(Utf8 text, ZoneId zone) {
            byte[] bytes = text.bytes();
            int at = text.from();
            long whole = 0;
            while (at < text.end() && bytes[at] >= '0' && bytes[at] <= '9' && at - text.from() <= MOST_DIGITS) {
                whole = whole * 10 + bytes[at++] - '0';
            }
            int digits = at - text.from();
            if (digits == 0 || digits > MOST_DIGITS) {
                return Instants.NONE;
            }
            long rest = at == text.end() ? 0 : fraction(bytes, at, text.end());
            return rest < 0 ? Instants.NONE : inRange(whole / divisor * factor + rest);
        }

        /** The milliseconds behind a point, -1 where there is something else. */
        private long fraction(byte[] bytes, int point, int end) {
            long millis = 0;
            long unit = factor;
            boolean bad = bytes[point] != '.' || point + 1 == end;
            for (int at = point + 1; at < end; at++) {
                unit /= 10;
                millis += (bytes[at] - '0') * unit;
                bad |= bytes[at] < '0' || bytes[at] > '9';
            }
            return bad ? -1 : millis;
        }
    }

    /** A pattern that is read the quick way. */
    record Plain(PlainPattern pattern) implements TimeFormat {
        @Override
        public long read(String text, ZoneId zone) {
            return read(new Utf8().set(text), zone);
        }

        @Override
        public long read(Utf8 text, ZoneId zone) {
            return pattern.read(text, zone);
        }
    }

    /** A pattern of {@link DateTimeFormatter}, read in English; a date alone is its midnight. */
    record Pattern(DateTimeFormatter formatter) implements TimeFormat {
        static Pattern of(String pattern) {
            return new Pattern(new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .parseDefaulting(ChronoField.ERA, 1)
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT));
        }

        @Override
        public long read(Utf8 text, ZoneId zone) {
            return read(text.toString(), zone);
        }

        @Override
        public long read(String text, ZoneId zone) {
            try {
                return inRange(instant(
                        formatter.parseBest(text, ZonedDateTime::from, LocalDateTime::from, LocalDate::from), zone));
            } catch (DateTimeParseException unreadable) {
                return Instants.NONE;
            }
        }

        private static long instant(TemporalAccessor read, ZoneId zone) {
            return switch (read) {
                case ZonedDateTime zoned -> zoned.toInstant().toEpochMilli();
                case LocalDateTime local -> local(local, zone);
                default -> local(LocalDate.from(read).atStartOfDay(), zone);
            };
        }
    }

    /** Years 1 to 9999, the only ones that the canonical form can write. */
    static long inRange(long millis) {
        return millis < -62_135_596_800_000L || millis > 253_402_300_799_999L ? Instants.NONE : millis;
    }

    /** In a gap the time moves later by the length of the gap, in an overlap it is the earlier one (semantics §1.6). */
    static long local(LocalDateTime time, ZoneId zone) {
        return ZonedDateTime.ofLocal(time, zone, null).toInstant().toEpochMilli();
    }
}
