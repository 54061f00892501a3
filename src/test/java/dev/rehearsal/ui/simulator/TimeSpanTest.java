package dev.rehearsal.ui.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TimeSpanTest {
    private static final TimeSpan DAY = new TimeSpan(0, 86_400_000);

    @Test
    void zoomingInKeepsTheInstantUnderTheMouse() {
        TimeSpan closer = DAY.scaled(0.5, 0.25, DAY);

        assertThat(closer.length()).isEqualTo(43_200_000);
        assertThat(closer.at(0.25)).isEqualTo(DAY.at(0.25));
    }

    @Test
    void zoomingOutEndsAtTheBounds() {
        assertThat(new TimeSpan(80_000_000, 86_400_000).scaled(100, 0.5, DAY)).isEqualTo(DAY);
    }

    @Test
    void zoomingInEndsAtAMinute() {
        assertThat(DAY.scaled(1e-9, 0.5, DAY).length()).isEqualTo(TimeSpan.SHORTEST);
    }

    @Test
    void movingStopsAtTheBoundsAndKeepsTheLength() {
        TimeSpan last = new TimeSpan(0, 1_000_000).moved(1000, DAY);

        assertThat(last).isEqualTo(new TimeSpan(85_400_000, 86_400_000));
        assertThat(last.moved(-1000, DAY)).isEqualTo(new TimeSpan(0, 1_000_000));
    }

    @Test
    void aBrushMayBeDrawnFromEitherSide() {
        assertThat(DAY.between(5_000_000, 2_000_000)).isEqualTo(new TimeSpan(2_000_000, 5_000_000));
    }

    @Test
    void aSpanEndsAfterItBegins() {
        assertThatThrownBy(() -> new TimeSpan(5, 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
