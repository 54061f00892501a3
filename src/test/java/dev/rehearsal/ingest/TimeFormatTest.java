package dev.rehearsal.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Utf8;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.DateTimes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFormatTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yyyyMMdd|20260701|2026-06-30T22:00:00.000Z",
                "yyyyMMddHHmmss|20260701093015|2026-07-01T07:30:15.000Z",
                "yyyy-MM-dd HH:mm:ss 'UTC'|2019-10-01 00:00:00 UTC|2019-10-01T00:00:00.000Z",
                "yyyy-MM-dd HH:mm:ss.SSS|2020-06-12 14:42:41.5|2020-06-12T12:42:41.500Z",
                "yyyy-MM-dd HH:mm:ss.SSS|2020-06-12 14:42:41.123456|2020-06-12T12:42:41.123Z",
                "yyyy-MM-dd HH:mm:ss xx|2024-05-01 10:00:00 +0000|2024-05-01T10:00:00.000Z",
                "yyyy-MM-dd HH:mm:ss xx|2024-05-01 10:00:00 -05:30|2024-05-01T15:30:00.000Z",
                "yyyy-MM-dd'T'HH:mm:ssXXX|2024-05-01T10:00:00Z|2024-05-01T10:00:00.000Z",
                "M/d/yyyy H:mm|12/1/2010 8:26|2010-12-01T07:26:00.000Z",
                "M/d/yyyy h:mm a|12/1/2010 12:26 AM|2010-11-30T23:26:00.000Z",
                "M/d/yyyy h:mm a|12/1/2010 12:26 pm|2010-12-01T11:26:00.000Z",
                "dd/MM/yyyy|29/02/2024|2024-02-28T23:00:00.000Z",
                "d MMM yyyy HH:mm|1 Mar 2026 09:00|2026-03-01T08:00:00.000Z",
                "iso|2024-05-01T10:00:00.123456+00:00|2024-05-01T10:00:00.123Z",
                "iso|2024-05-01 10:00:00 UTC|2024-05-01T10:00:00.000Z",
                "epoch_seconds|1772355600.25|2026-03-01T09:00:00.250Z",
                "epoch_millis|1772355600000.9|2026-03-01T09:00:00.000Z",
                "epoch_micros|1772355600250999|2026-03-01T09:00:00.250Z"
            })
    void aFormatReadsWhatItPromises(String format, String text, String instant) {
        long time = TimeFormat.named(format).read(new Utf8().set(text), BERLIN);
        assertThat(Instants.format(time)).isEqualTo(instant);
        assertThat(TimeFormat.named(format).read(text, BERLIN)).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yyyyMMdd|2026071",
                "yyyyMMdd|20260732",
                "yyyyMMdd|20261301",
                "dd/MM/yyyy|29/02/2023",
                "dd/MM/yyyy|1/02/2023",
                "dd/MM/yyyy|'01/02/2023 '",
                "dd/MM/yyyy|00/02/2023",
                "yyyy-MM-dd|0000-01-01",
                "h:mm a d/M/yyyy|13:00 pm 1/1/2020",
                "h:mm a d/M/yyyy|0:00 pm 1/1/2020",
                "yyyy-MM-dd HH:mm:ss 'UTC'|2019-10-01 00:00:00",
                "yyyy-MM-dd HH:mm:ss xx|2019-10-01 00:00:00 0200",
                "epoch_seconds|1772355600.",
                "epoch_seconds|1772355600,5",
                "epoch_seconds|1e9",
                "epoch_seconds|1772355600250",
                "epoch_seconds|-1"
            })
    void whatItDoesNotPromiseItDoesNotRead(String format, String text) {
        assertThat(TimeFormat.named(format).read(new Utf8().set(text), BERLIN)).isEqualTo(Instants.NONE);
    }

    @Property(tries = 1_000)
    void theQuickWayReadsWhatTheLibraryWrites(
            @ForAll("times") LocalDateTime time, @ForAll("patterns") String pattern, @ForAll("zones") ZoneId zone) {
        String text = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(time.atZone(zone));
        assertThat(PlainPattern.of(pattern)).isPresent();
        boolean dateOnly = !pattern.contains("mm");
        LocalDateTime written = dateOnly ? time.toLocalDate().atStartOfDay() : time;
        assertThat(TimeFormat.named(pattern).read(new Utf8().set(text), zone))
                .isEqualTo(written.atZone(zone).toInstant().toEpochMilli());
    }

    @Provide
    Arbitrary<LocalDateTime> times() {
        return DateTimes.dateTimes()
                .between(LocalDateTime.of(1, 1, 2, 0, 0), LocalDateTime.of(9999, 12, 30, 0, 0))
                .map(time -> time.withSecond(0).withNano(0));
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of(
                "yyyy-MM-dd HH:mm",
                "d.M.yyyy H:mm",
                "MM/dd/yyyy hh:mm a",
                "yyyyMMdd",
                "yyyyMMddHHmm",
                "dd/MM/yyyy HH:mm:ss",
                "yyyy-MM-dd'T'HH:mm:ss.SSS");
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZoneOffset.UTC, ZoneOffset.ofHours(5));
    }
}
