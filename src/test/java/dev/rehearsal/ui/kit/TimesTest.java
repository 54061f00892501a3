package dev.rehearsal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TimesTest {
    private static final long WINTER = Instant.parse("2026-03-03T09:02:47Z").toEpochMilli();
    private static final long SUMMER = Instant.parse("2026-07-03T22:30:00Z").toEpochMilli();

    private final Times berlin = new Times(ZoneId.of("Europe/Berlin"));

    @Test
    void timesAreThoseOfTheWorkspaceZone() {
        assertThat(berlin.minute(WINTER)).isEqualTo("3 Mar 2026 10:02");
        assertThat(berlin.second(WINTER)).isEqualTo("3 Mar 2026 10:02:47");
        assertThat(berlin.day(SUMMER)).isEqualTo("4 Jul 2026");
    }

    @Test
    void aSpanOnOneDayIsThatDay() {
        assertThat(berlin.span(WINTER, WINTER + 1000)).isEqualTo("3 Mar 2026");
        assertThat(berlin.span(WINTER, SUMMER)).isEqualTo("3 Mar 2026 – 4 Jul 2026");
    }

    @Test
    void universalTimeHasOneName() {
        assertThat(new Times(ZoneOffset.UTC).zoneName()).isEqualTo("UTC");
        assertThat(new Times(ZoneId.of("Etc/UTC")).zoneName()).isEqualTo("UTC");
        assertThat(berlin.zoneName()).isEqualTo("Europe/Berlin");
    }
}
