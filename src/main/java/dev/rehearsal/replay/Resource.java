package dev.rehearsal.replay;

import dev.rehearsal.event.Field;

/** Something of a customer that one part of a pack can change and another can look at. */
sealed interface Resource {
    /** A field of the profile. */
    record OfProfile(Field field) implements Resource {}

    record Segment(String name) implements Resource {}

    /** How often and when a rule has fired. */
    record Firings(String ruleId) implements Resource {}

    record Group(String name) implements Resource {}

    /** What is known of the customer as a whole. */
    enum Shared implements Resource {
        /** The list of all segments. */
        SEGMENTS,
        /** Messages sent so far, which frequency caps count. */
        SENT,
        /** What the final profile shows: segments and stage. */
        FINAL_PROFILE
    }
}
