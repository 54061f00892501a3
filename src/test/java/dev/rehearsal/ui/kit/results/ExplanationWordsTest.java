package dev.rehearsal.ui.kit.results;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.ui.kit.Times;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ExplanationWordsTest {
    private final ExplanationWords words = new ExplanationWords(new Times(ZoneId.of("Europe/Berlin")));

    @Test
    void instantsAreReadOnTheClockOfTheWorkspace() {
        assertThat(words.of("fired last at 2026-03-03T08:14:05.000Z, 2 hours before"))
                .isEqualTo("fired last at 3 March 2026, 09:14:05, 2 hours before");
    }

    @Test
    void valuesStandInQuotes() {
        assertThat(words.of("would hold for `cart_add`")).isEqualTo("would hold for “cart_add”");
    }

    @Test
    void whatOnlyLooksLikeAnInstantIsLeftAsItIs() {
        assertThat(words.of("2026-13-45T08:14:05Z")).isEqualTo("2026-13-45T08:14:05Z");
    }
}
