package dev.rehearsal.ui.simulator;

/** How fast the playhead moves: so many milliseconds of the log in a millisecond, or a step with every frame that is drawn. */
enum Speed {
    REAL("1×", 1),
    SIXTY("60×", 60),
    HOUR("An hour a second", 3_600),
    DAY("A day a second", 86_400),
    AS_DRAWN("As fast as drawn", 0);

    private final String label;
    private final long factor;

    Speed(String label, long factor) {
        this.label = label;
        this.factor = factor;
    }

    String label() {
        return label;
    }

    /** How far to move, in milliseconds, after so many nanoseconds; a frame moves one of {@code frames} parts of a span. */
    double millis(long nanos, TimeSpan span, int frames) {
        return this == AS_DRAWN ? (double) span.length() / frames : nanos / 1e6 * factor;
    }
}
