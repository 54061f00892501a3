package dev.rehearsal.store;

/** The kinds of parts that a pack has. Settings and what follows them are there once, and hold at once and not as drafts. */
public enum PackPart {
    RULE,
    JOURNEY,
    CAMPAIGN,
    TEMPLATE,
    SETTINGS,
    SCORING,
    LIFECYCLE,
    MODELS;

    /** Whether there are many, each with an id, and a way through review. */
    public boolean isDocument() {
        return switch (this) {
            case RULE, JOURNEY, CAMPAIGN, TEMPLATE -> true;
            case SETTINGS, SCORING, LIFECYCLE, MODELS -> false;
        };
    }
}
