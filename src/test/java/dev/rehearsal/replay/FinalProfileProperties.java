package dev.rehearsal.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class FinalProfileProperties {
    private static String exact(double score) {
        return new BigDecimal(score).setScale(4, RoundingMode.HALF_EVEN).toPlainString();
    }

    @Property
    void aScoreIsRoundedByItsExactValue(@ForAll @DoubleRange(min = -1e15, max = 1e15) double score) {
        assertThat(FinalProfile.scoreText(score)).isEqualTo(exact(score));
    }

    @Property
    void soIsASmallOne(@ForAll @DoubleRange(min = -200, max = 200) double score) {
        assertThat(FinalProfile.scoreText(score)).isEqualTo(exact(score));
    }

    /** Every number of four decimals and the middle between it and the next, with their neighbours. */
    @Property
    void soIsWhatLiesNextToTheMiddleOfTwo(@ForAll int number) {
        double middle = (number + 0.5) / 10_000;
        for (double score : new double[] {middle, Math.nextUp(middle), Math.nextDown(middle), number / 10_000.0}) {
            assertThat(FinalProfile.scoreText(score)).isEqualTo(exact(score));
        }
    }

    @Example
    void thereMayBeNoScore() {
        assertThat(FinalProfile.scoreText(Double.NaN)).isEmpty();
        assertThat(FinalProfile.scoreText(-0.00001)).isEqualTo("0.0000");
    }
}
