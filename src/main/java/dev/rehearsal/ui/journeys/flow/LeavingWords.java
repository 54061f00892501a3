package dev.rehearsal.ui.journeys.flow;

import dev.rehearsal.replay.Leaving;

/** Ways to leave a journey as marketers say them. */
final class LeavingWords {
    private LeavingWords() {}

    static String of(Leaving how) {
        return switch (how) {
            case COMPLETED -> "Walked to the end";
            case EXIT_CRITERIA -> "Met the exit criteria";
            case GOAL -> "Reached the goal";
        };
    }

    /** As it follows “312 customers”. */
    static String who(Leaving how) {
        return switch (how) {
            case COMPLETED -> "walked to the end";
            case EXIT_CRITERIA -> "met the exit criteria";
            case GOAL -> "reached the goal";
        };
    }
}
