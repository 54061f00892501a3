package dev.rehearsal.insight;

/**
 * What counts as a conversion: an event of that type after a sent message, later than it and at most so many minutes
 * later.
 */
public record Goal(String eventType, int withinMinutes) {
    public static final Goal PURCHASE_IN_A_WEEK = new Goal("purchase", 7 * 1440);

    public Goal {
        if (withinMinutes < 0) {
            throw new IllegalArgumentException("a conversion window is not negative: " + withinMinutes);
        }
    }
}
