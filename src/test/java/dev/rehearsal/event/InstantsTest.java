package dev.rehearsal.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {
    @Property
    void theCanonicalFormIsReadBackAndMeansTheSameInstant(
            @ForAll @LongRange(min = -62_135_596_800_000L, max = 253_402_300_799_999L) long millis) {
        String text = Instants.format(millis);

        assertThat(text).hasSize(24);
        assertThat(Instants.parseFull(text)).isEqualTo(millis);
        assertThat(Instant.parse(text).toEpochMilli()).isEqualTo(millis);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T09:00:00Z, 2026-03-01T09:00:00.000Z",
        "2026-03-01T09:00:00.5Z, 2026-03-01T09:00:00.500Z",
        "2026-03-01T09:00:00.123987Z, 2026-03-01T09:00:00.123Z",
        "2026-03-01T09:00:00+01:00, 2026-03-01T08:00:00.000Z",
        "2026-03-01T00:30:00-05:30, 2026-03-01T06:00:00.000Z",
        "2024-02-29T00:00:00Z, 2024-02-29T00:00:00.000Z"
    })
    void theFullFormIsAnInstant(String text, String canonical) {
        assertThat(Instants.format(Instants.parseFull(text))).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-03-01",
                "2026-03-01T09:00Z",
                "2026-03-01 09:00:00Z",
                "2026-03-01T09:00:00",
                "2026-03-01T09:00:00+0100",
                "2026-03-01T09:00:00.Z",
                "2026-03-01T09:00:00Z ",
                "2026-02-29T09:00:00Z",
                "2100-02-29T09:00:00Z",
                "2026-13-01T09:00:00Z",
                "2026-03-01T24:00:00Z",
                "2026-03-01T09:60:00Z",
                "0000-03-01T09:00:00Z",
                "２026-03-01T09:00:00Z"
            })
    void whatIsNotOfTheFullFormIsNoInstant(String text) {
        assertThat(Instants.parseFull(text)).isEqualTo(Instants.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01 09:00, 2026-03-01T09:00:00.000Z",
        "2026-03-01 09:00:30.25 UTC, 2026-03-01T09:00:30.250Z",
        "2026-03-01T09:00:00+0100, 2026-03-01T08:00:00.000Z",
        "1772355600, 2026-03-01T09:00:00.000Z",
        "1772355600123, 2026-03-01T09:00:00.123Z",
        "0, 1970-01-01T00:00:00.000Z"
    })
    void timestampsOfLogsMayBeLooser(String text, String canonical) {
        assertThat(Instants.format(Instants.parseTimestamp(text))).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "123456789012345", "-5", "12a", "2026-03-01", "2026-03-01 09:00:61"})
    void whatIsNoTimestampIsSaidToBeNone(String text) {
        assertThat(Instants.parseTimestamp(text)).isEqualTo(Instants.NONE);
    }

    @Test
    void aLocalTimeTakesTheOffsetThatIsGiven() {
        assertThat(Instants.format(Instants.parseTimestamp("2026-03-01 09:00", 60)))
                .isEqualTo("2026-03-01T08:00:00.000Z");
        assertThat(Instants.format(Instants.parseTimestamp("2026-03-01T09:00:00Z", 60)))
                .isEqualTo("2026-03-01T09:00:00.000Z");
    }

    @Test
    void aTimeWithoutOffsetIsLocal() {
        assertThat(Instants.isLocal("2026-03-01 09:00")).isTrue();
        assertThat(Instants.isLocal("2026-03-01 09:00:00 UTC")).isFalse();
        assertThat(Instants.isLocal("2026-03-01T09:00:00Z")).isFalse();
        assertThat(Instants.isLocal("2026-03-01T09:00:00-05:00")).isFalse();
        assertThat(Instants.isLocal("1772355600")).isFalse();
    }
}
