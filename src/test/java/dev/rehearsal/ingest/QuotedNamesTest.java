package dev.rehearsal.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedNamesTest {
    @Test
    void namesInQuotesMayHoldTheSeparator() {
        assertThat(QuotedNames.of("\"vip\",\"a, b\", plain ,\"\"", ",")).containsExactly("vip", "a, b", "plain", "");
    }

    @Test
    void aQuoteInsideOfANameIsAQuote() {
        assertThat(QuotedNames.of("19\" screens | tv", " | ")).containsExactly("19\" screens", "tv");
    }
}
