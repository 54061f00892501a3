package dev.rehearsal.ui.simulator;

/**
 * A line of the timeline. {@code id} is that of the rule of fires, the type of events, the channel of messages; {@code
 * shade} numbers the colours of what is stacked.
 */
record Lane(Kind kind, String id, String name, int shade, SortedTimes times) {
    /** What a lane counts. */
    enum Kind {
        EVENTS("event"),
        FIRES("fire"),
        MESSAGES("message sent", "messages sent"),
        SUPPRESSED("suppressed match", "suppressed matches");

        private final String one;
        private final String several;

        Kind(String one) {
            this(one, one + "s");
        }

        Kind(String one, String several) {
            this.one = one;
            this.several = several;
        }

        String count(long number) {
            return dev.rehearsal.ui.kit.Figures.count(number, one, several);
        }
    }
}
