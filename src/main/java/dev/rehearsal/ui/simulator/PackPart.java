package dev.rehearsal.ui.simulator;

/** A part of a pack that can be replayed or left out. */
public record PackPart(Kind kind, String id) {
    /** What the part is. */
    public enum Kind {
        RULE("Rules"),
        JOURNEY("Journeys"),
        CAMPAIGN("Campaigns");

        private final String heading;

        Kind(String heading) {
            this.heading = heading;
        }

        String heading() {
            return heading;
        }
    }
}
