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
    private static final double SURELY_EXACT = 1e12;
    private static final double NEAR_THE_MIDDLE = 0.01;

    /** The score as result files write it: with four decimals, empty where there is none. */
    public String scoreText() {
        return scoreText(behavioralScore);
    }

    /** A score as result files write it: with four decimals, half to even; empty where it is NaN. */
    public static String scoreText(double score) {
        if (Double.isNaN(score)) {
            return "";
        }
        double scaled = score * 10_000;
        double nearest = Math.rint(scaled);
        boolean clear = Math.abs(scaled) < SURELY_EXACT && Math.abs(Math.abs(scaled - nearest) - 0.5) > NEAR_THE_MIDDLE;
        return clear ? withPoint((long) nearest) : rounded(score);
    }

    private static String withPoint(long scaled) {
        String digits = Long.toString(Math.abs(scaled) + 10_000);
        int point = digits.length() - 4;
        long whole = Math.abs(scaled) / 10_000;
        return (scaled < 0 ? "-" : "") + whole + "." + digits.substring(point);
    }

    /** What is next to the middle of two is rounded by its exact value. */
    private static String rounded(double score) {
        return new BigDecimal(score).setScale(4, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** The last engagement as result files write it, empty where there is none. */
    public String engagementText() {
        return lastEngagement == Instants.NONE ? "" : Instants.format(lastEngagement);
    }
}
