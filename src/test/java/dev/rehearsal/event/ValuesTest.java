package dev.rehearsal.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, values and the order of ids (semantics §2.1 to §2.4). */
class ValuesTest {
    @ParameterizedTest
    @CsvSource({
        "99.0, 99",
        "-0.0, 0",
        "0.5, 0.5",
        "1e-7, 0.0000001",
        "1e21, 1000000000000000000000",
        "-12.25, -12.25",
        "9007199254740993, 9007199254740992",
        "0.30000000000000004, 0.30000000000000004"
    })
    void numbersAreWrittenWithoutExponent(double number, String text) {
        assertThat(Numbers.textForm(number)).isEqualTo(text);
    }

    @Property
    void theTextOfANumberIsReadBackAsTheSameNumber(@ForAll double number) {
        assertThat(Double.parseDouble(Numbers.textForm(number))).isEqualTo(number == 0 ? 0.0 : number);
        assertThat(Numbers.textForm(number)).doesNotContain("E");
    }

    @Property
    void theShortestDecimalIsNeverLongerThanJavasOwn(@ForAll double number) {
        BigDecimal own = new BigDecimal(Double.toString(number)).stripTrailingZeros();

        assertThat(Numbers.shortest(number).precision()).isLessThanOrEqualTo(own.precision());
        assertThat(Numbers.shortest(number).doubleValue()).isEqualTo(number == 0 ? 0.0 : number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "10.5", "1e5", "1E-5", "0.0", "-0", "1e+5"})
    void jsonNumbersAreNumbers(String text) {
        assertThat(Numbers.isJsonNumber(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "01", "+1", "1.", ".5", "1e", "1e+", " 1", "NaN", "0x1", "١"})
    void otherTextsAreNot(String text) {
        assertThat(Numbers.isJsonNumber(text)).isFalse();
    }

    @Test
    void typesAreNeverConvertedIntoOneAnother() {
        assertThat(Value.number(5).sameAs(Value.text("5"))).isFalse();
        assertThat(Value.flag(true).sameAs(Value.text("true"))).isFalse();
        assertThat(Value.number(0).sameAs(Value.number(-0.0))).isTrue();
    }

    @Test
    void instantsAreTheSameOnTheTimeLineHoweverTheyAreWritten() {
        Value text = Value.text("2026-03-01T10:00:00+01:00");

        assertThat(text.sameAs(Value.time(Instants.parseFull("2026-03-01T09:00:00Z"))))
                .isTrue();
        assertThat(text.sameAs(Value.text("2026-03-01T09:00:00.000Z"))).isTrue();
        assertThat(text.textForm()).isEqualTo("2026-03-01T10:00:00+01:00");
        assertThat(Value.text("2026-03-01").instant()).isEqualTo(Instants.NONE);
    }

    @Test
    void aListHasNoTextFormAndHoldsItsElements() {
        Value.Items list = new Value.Items(List.of(Value.number(1), Value.text("a")));

        assertThat(list.textForm()).isNull();
        assertThat(list.display()).isEqualTo("1, a");
        assertThat(list.holds(Value.text("a"))).isTrue();
        assertThat(list.holds(Value.text("1"))).isFalse();
    }

    @Test
    void aNumberIsFinite() {
        assertThatThrownBy(() -> Value.number(Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> Value.number(Double.POSITIVE_INFINITY)).hasMessageContaining("Infinity");
    }

    @Test
    void idsAreOrderedByCodePoint() {
        assertThat(List.of("\ud83d\ude00", "\uffff", "b", "ab", "a", "").stream()
                        .sorted(CodePoints.ORDER)
                        .toList())
                .containsExactly("", "a", "ab", "b", "\uffff", "\ud83d\ude00");
    }

    @Property
    void theOrderOfIdsIsThatOfTheirCodePoints(@ForAll String left, @ForAll String right) {
        int[] one = left.codePoints().toArray();
        int[] other = right.codePoints().toArray();

        assertThat(Integer.signum(CodePoints.ORDER.compare(left, right)))
                .isEqualTo(Integer.signum(Arrays.compare(one, other)));
    }
}
