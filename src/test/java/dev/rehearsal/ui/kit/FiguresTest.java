package dev.rehearsal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final long SECOND = 1_000_000_000L;

    @Test
    void countsHaveSeparatorsAndTheRightNumberOfTheNoun() {
        assertThat(Figures.count(12_402)).isEqualTo("12,402");
        assertThat(Figures.count(1, "event")).isEqualTo("1 event");
        assertThat(Figures.count(0, "event")).isEqualTo("0 events");
        assertThat(Figures.count(2, "reply", "replies")).isEqualTo("2 replies");
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(Figures.count(12_402)).isEqualTo("12,402");
            assertThat(Figures.number(1299.5)).isEqualTo("1,299.5");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aChangeShowsItsSign() {
        assertThat(Figures.change(312)).isEqualTo("+312");
        assertThat(Figures.change(-4_000)).isEqualTo("−4,000");
        assertThat(Figures.change(0)).isEqualTo("0");
    }

    @Test
    void aNumberLosesOnlyTheZerosAfterThePoint() {
        assertThat(Figures.number(1200)).isEqualTo("1,200");
        assertThat(Figures.number(0.5)).isEqualTo("0.5");
        assertThat(Figures.number(-2.25)).isEqualTo("−2.25");
    }

    @Test
    void aSmallShareIsNeverRoundedToNothing() {
        assertThat(Figures.share(31, 100)).isEqualTo("31 %");
        assertThat(Figures.share(1, 100_000)).isEqualTo("0.1 %");
        assertThat(Figures.share(0, 10)).isEqualTo("0 %");
        assertThat(Figures.share(0, 0)).isEqualTo("0 %");
    }

    @Test
    void durationsAreSaidInTheirTwoLargestUnits() {
        assertThat(Figures.duration(Duration.ofDays(3))).isEqualTo("3 days");
        assertThat(Figures.duration(Duration.ofMinutes(125))).isEqualTo("2 hours 5 minutes");
        assertThat(Figures.duration(Duration.ofSeconds(3_600 * 24 + 61))).isEqualTo("1 day 1 minute");
        assertThat(Figures.duration(Duration.ofMillis(1_460))).isEqualTo("1.5 seconds");
        assertThat(Figures.duration(Duration.ofSeconds(1))).isEqualTo("1 second");
        assertThat(Figures.duration(Duration.ZERO)).isEqualTo("0 seconds");
    }

    @Test
    void sizesAreInThousands() {
        assertThat(Figures.bytes(4_230_000)).isEqualTo("4.2 MB");
        assertThat(Figures.bytes(12)).isEqualTo("12 bytes");
    }

    @Test
    void progressSaysHowFarHowFastAndHowLongStill() {
        assertThat(Figures.progress(100_000, 1_000_000, 2 * SECOND))
                .isEqualTo("100,000 of 1,000,000 · 50,000 a second · 18 seconds left");
    }

    @Test
    void progressPromisesNothingWhileThereIsNothingToReckonFrom() {
        assertThat(Figures.progress(0, 0, 0)).isEqualTo("0");
        assertThat(Figures.progress(500, 1_000, SECOND / 10)).isEqualTo("500 of 1,000");
        assertThat(Figures.progress(500, 0, SECOND)).isEqualTo("500 · 500 a second");
    }
}
