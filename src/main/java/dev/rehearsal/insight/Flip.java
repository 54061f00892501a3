package dev.rehearsal.insight;

import dev.rehearsal.event.Value;
import dev.rehearsal.pack.RulePack;
import org.jspecify.annotations.Nullable;

/**
 * One change of a pack that turns a decision or the fate of a message into the other, found out by a replay. {@code after}
 * null means that the pack does without a value. {@code distance} compares changes: what part of the larger of two numbers
 * they differ by, of times of day what part of half a day, of dates what part of a month; 0.5 for each element that a list
 * wins or loses, 1 for a value that comes or goes, and 2 for one thing instead of another. Immutable.
 */
public record Flip(Parameter parameter, @Nullable Value after, double distance, String words, RulePack pack) {

    static Flip of(Parameter parameter, @Nullable Value after, RulePack pack) {
        return new Flip(parameter, after, Distance.of(parameter, after), words(parameter, after), pack);
    }

    private static String words(Parameter parameter, @Nullable Value after) {
        String wanted = parameter.words(after);
        String now = parameter.words(parameter.value());
        return switch (parameter.kind()) {
            case THRESHOLD, EXPECTED, TIMEFRAME, STEP_WITHIN, SEQUENCE_WITHIN ->
                "“" + wanted + "” instead of “" + now + "”";
            case WAIT,
                    INACTIVITY,
                    SCHEDULE,
                    COOLDOWN,
                    LIMIT,
                    AUDIENCE,
                    GROUP,
                    WINDOW_FROM,
                    WINDOW_TO,
                    WINDOW_OPENS,
                    WINDOW_CLOSES,
                    WINDOW_DAYS,
                    PRIORITY,
                    ACTIVE,
                    DELAY,
                    QUIET_START,
                    QUIET_END,
                    CAP,
                    CAP_WINDOW,
                    HOLDOUT,
                    WEIGHT,
                    SCORE_WEIGHT,
                    SCORE_DECAY,
                    SCORE_MAXIMUM,
                    SCORE_FACTOR -> wanted + " instead of " + now;
        };
    }
}
