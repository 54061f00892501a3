package dev.rehearsal.replay;

import dev.rehearsal.event.Instants;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A customer as the replay left them at the horizon. Segments are sorted by code point; the score is NaN where there is
 * none, and the last engagement {@link Instants#NONE}.
 */
public record FinalProfile(
        int customer, List<String> segments, String lifecycleStage, double behavioralScore, long lastEngagement) {

    /** The score as result files write it: with four decimals, empty where there is none. */
    public String scoreText() {
        return Double.isNaN(behavioralScore)
                ? ""
                : new BigDecimal(behavioralScore)
                        .setScale(4, RoundingMode.HALF_EVEN)
                        .toPlainString();
    }

    /** The last engagement as result files write it, empty where there is none. */
    public String engagementText() {
        return lastEngagement == Instants.NONE ? "" : Instants.format(lastEngagement);
    }
}
