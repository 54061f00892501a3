package dev.rehearsal.ui.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class TimeAxisTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Property
    void thePixelOfAnInstantLeadsBackToIt(
            @ForAll @LongRange(min = 0, max = 10_000_000_000L) long from,
            @ForAll @LongRange(min = 1, max = 10_000_000_000L) long length,
            @ForAll @LongRange(min = 0, max = 999) long permille) {
        TimeSpan span = new TimeSpan(from, from + length);
        TimeAxis axis = new TimeAxis(span, 800);
        long time = span.at(permille / 1000.0);

        assertThat(axis.time(axis.x(time))).isBetween(time - 1, time + 1);
    }

    @Test
    void pixelsBesideTheAxisCountAsItsEnds() {
        TimeAxis axis = new TimeAxis(new TimeSpan(1_000, 2_000), 100);

        assertThat(axis.time(-20)).isEqualTo(1_000);
        assertThat(axis.time(120)).isEqualTo(2_000);
    }

    @Test
    void daysBeginAtLocalMidnightOnBothSidesOfTheChangeOfClocks() {
        TimeSpan span = new TimeSpan(millis("2026-03-27T12:00:00Z"), millis("2026-03-31T12:00:00Z"));

        assertThat(new TimeAxis(span, 500).ticks(BERLIN))
                .containsExactly(
                        new TimeAxis.Tick(millis("2026-03-27T23:00:00Z"), "28 Mar"),
                        new TimeAxis.Tick(millis("2026-03-28T23:00:00Z"), "29 Mar"),
                        new TimeAxis.Tick(millis("2026-03-29T22:00:00Z"), "30 Mar"),
                        new TimeAxis.Tick(millis("2026-03-30T22:00:00Z"), "31 Mar"));
    }

    @Test
    void ticksOfAShortSpanSayTheHour() {
        TimeSpan span = new TimeSpan(millis("2026-01-05T10:30:00Z"), millis("2026-01-05T12:10:00Z"));

        assertThat(new TimeAxis(span, 200).ticks(BERLIN))
                .extracting(TimeAxis.Tick::label)
                .containsExactly("5 Jan 12:00", "5 Jan 13:00");
    }

    @Test
    void thereAreNeverMoreTicksThanHaveRoom() {
        TimeSpan century = new TimeSpan(0, millis("2070-01-01T00:00:00Z"));

        assertThat(new TimeAxis(century, 600).ticks(BERLIN)).hasSizeBetween(2, 8);
    }

    private static long millis(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }
}
