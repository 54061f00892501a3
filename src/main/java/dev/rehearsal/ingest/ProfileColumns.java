package dev.rehearsal.ingest;

import dev.rehearsal.event.Field;
import java.util.List;

/** The native columns of a profile file, and the slots of a draft that hold their texts. */
final class ProfileColumns {
    static final int CUSTOMER_ID = 0;
    static final int EMAIL = 1;
    static final int FIRST_NAME = 2;
    static final int LAST_NAME = 3;
    static final int LIFECYCLE_STAGE = 4;
    static final int BEHAVIORAL_SCORE = 5;
    static final int LAST_ENGAGEMENT = 6;
    static final int SEGMENTS = 7;

    /** What the name of a column begins with whose cells say whether a customer is in a segment. */
    static final String SEGMENT = "segments.";

    private static final List<String> TEXTS = List.of(
            "customer_id",
            "email",
            "first_name",
            "last_name",
            "lifecycle_stage",
            "behavioral_score",
            "last_engagement");
    private static final List<String> LISTINGS = List.of("segments");
    private static final List<String> OBJECTS = List.of("preferences", "custom_attributes");

    private ProfileColumns() {}

    static Layout layout() {
        return new Layout(TEXTS, LISTINGS, OBJECTS, List.of("segments"), List.of("customer_id"));
    }

    static boolean knows(String column) {
        boolean segment = column.startsWith(SEGMENT) && column.length() > SEGMENT.length();
        return segment || OBJECTS.contains(column) || new Field(column).isOfProfile();
    }
}
