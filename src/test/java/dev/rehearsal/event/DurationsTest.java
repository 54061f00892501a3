package dev.rehearsal.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0 minutes, 0 minutes, every 0 minutes",
        "1, 1 minute, minute, a minute",
        "59, 59 minutes, 59 minutes, every 59 minutes",
        "60, 1 hour, hour, an hour",
        "90, 1 hour 30 minutes, 1 hour 30 minutes, every 1 hour 30 minutes",
        "1440, 1 day, day, a day",
        "1501, 1 day 1 hour 1 minute, 1 day 1 hour 1 minute, every 1 day 1 hour 1 minute",
        "43200, 30 days, 30 days, every 30 days"
    })
    void minutesAreSaidInDaysHoursAndMinutes(long minutes, String words, String last, String each) {
        assertThat(Durations.words(minutes)).isEqualTo(words);
        assertThat(Durations.last(minutes)).isEqualTo(last);
        assertThat(Durations.each(minutes)).isEqualTo(each);
    }

    @Property
    void twoLengthsNeverReadTheSame(
            @ForAll @LongRange(min = 0, max = 5000) long one, @ForAll @LongRange(min = 0, max = 5000) long other) {
        assertThat(Durations.words(one).equals(Durations.words(other))).isEqualTo(one == other);
        assertThat(Durations.each(one).equals(Durations.each(other))).isEqualTo(one == other);
    }

    @Test
    void aNegativeLengthIsRefused() {
        assertThatThrownBy(() -> Durations.words(-1)).hasMessageContaining("-1");
    }
}
