package dev.rehearsal.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** That times and numbers which are read quickly are those that the general readers read. */
class PlainFormsProperties {
    private static final long FIRST = Instant.parse("0001-01-01T00:00:00Z").toEpochMilli();
    private static final long LAST = Instant.parse("9999-12-31T23:59:59.999Z").toEpochMilli();

    @Property(tries = 2_000)
    void everyInstantInItsUsualFormsIsReadQuickly(@ForAll("instants") long millis) {
        String text = Instants.format(millis);
        assertThat(plainTime(text)).isEqualTo(millis);
        long second = Math.floorDiv(millis, 1_000L) * 1_000;
        assertThat(plainTime(text.replaceAll("\\.\\d+", "").replace('T', ' '))).isEqualTo(second);
    }

    @Property(tries = 5_000)
    void aTimeThatIsReadQuicklyIsTheOneThatTheGeneralReaderReads(@ForAll("times") String text) {
        long quick = plainTime(text);
        assertThat(quick == Instants.NONE || quick == Instants.parseTimestamp(text))
                .as("%s", text)
                .isTrue();
    }

    @Property(tries = 5_000)
    void aNumberThatIsReadQuicklyIsTheSameToTheBit(@ForAll("numbers") String text) {
        double quick = plainNumber(text);
        if (!Double.isNaN(quick)) {
            assertThat(Numbers.isJsonNumber(text)).as("%s", text).isTrue();
            assertThat(Double.doubleToRawLongBits(quick))
                    .as("%s", text)
                    .isEqualTo(Double.doubleToRawLongBits(Double.parseDouble(text)));
        }
    }

    @Property(tries = 2_000)
    void everyNumberOfFifteenDigitsIsReadQuickly(@ForAll("decimals") String text) {
        assertThat(plainNumber(text)).isEqualTo(Double.parseDouble(text));
    }

    private static long plainTime(String text) {
        byte[] bytes = ("x" + text + "9").getBytes(StandardCharsets.UTF_8);
        return Instants.parsePlain(bytes, 1, bytes.length - 1);
    }

    private static double plainNumber(String text) {
        byte[] bytes = ("1" + text + "9").getBytes(StandardCharsets.UTF_8);
        return Numbers.plainNumber(bytes, 1, bytes.length - 1);
    }

    @Provide
    Arbitrary<Long> instants() {
        return Arbitraries.longs().between(FIRST, LAST);
    }

    /** Instants in their usual forms with one character changed or dropped, and numbers. */
    @Provide
    Arbitrary<String> times() {
        Arbitrary<String> spoilt = Combinators.combine(
                        instants(),
                        Arbitraries.integers().between(0, 24),
                        Arbitraries.of("", "0", "3", "9", "Z", "T", " ", "-", ":", ".", "/", "é", "00"))
                .as((millis, at, other) -> {
                    String text = Instants.format(millis);
                    int place = Math.min(at, text.length() - 1);
                    return text.substring(0, place) + other + text.substring(place + 1);
                });
        return Arbitraries.oneOf(
                spoilt,
                spoilt.map(text -> text.replaceAll("\\.\\d+", "")),
                Arbitraries.strings().numeric().ofMaxLength(20),
                Arbitraries.strings().withChars("019-:TZ .").ofMaxLength(26));
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.oneOf(Arbitraries.strings().withChars("0123456789.-").ofMaxLength(20), decimals());
    }

    @Provide
    Arbitrary<String> decimals() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 999_999_999_999_999L),
                        Arbitraries.integers().between(0, 14),
                        Arbitraries.of("", "-"))
                .as((digits, decimals, sign) ->
                        sign + BigDecimal.valueOf(digits, decimals).toPlainString())
                .filter(text -> text.replaceAll("[.-]", "").length() <= 15);
    }
}
