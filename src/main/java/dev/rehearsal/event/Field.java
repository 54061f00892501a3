package dev.rehearsal.event;

import java.util.Set;

/**
 * The name of something a condition can look at, as a pack writes it: {@code event_type}, {@code properties.price},
 * {@code custom_attributes.plan}. Whether a name belongs to events or to profiles is asked of it, not stored.
 */
public record Field(String name) implements Comparable<Field> {
    public static final Field EVENT_TYPE = new Field("event_type");
    public static final Field EVENT_ID = new Field("event_id");
    public static final Field TIMESTAMP = new Field("timestamp");
    public static final Field SESSION_ID = new Field("session_id");
    public static final Field LOCATION = new Field("location");
    public static final Field REFERRER = new Field("referrer");
    public static final Field HOUR_OF_DAY = new Field("hour_of_day");
    public static final Field DAY_OF_WEEK = new Field("day_of_week");

    public static final Field CUSTOMER_ID = new Field("customer_id");
    public static final Field EMAIL = new Field("email");
    public static final Field FIRST_NAME = new Field("first_name");
    public static final Field LAST_NAME = new Field("last_name");
    public static final Field SEGMENTS = new Field("segments");
    public static final Field BEHAVIORAL_SCORE = new Field("behavioral_score");
    public static final Field LIFECYCLE_STAGE = new Field("lifecycle_stage");
    public static final Field LAST_ENGAGEMENT = new Field("last_engagement");
    public static final Field TIMEZONE = new Field("preferences.timezone");

    public static final String PROPERTIES = "properties.";
    public static final String DEVICE_INFO = "device_info.";
    public static final String PREFERENCES = "preferences.";
    public static final String CUSTOM_ATTRIBUTES = "custom_attributes.";

    /** Event fields with a name of their own (semantics §3.2), computed ones last. */
    public static final Set<Field> OF_EVENT =
            Set.of(EVENT_TYPE, EVENT_ID, TIMESTAMP, SESSION_ID, LOCATION, REFERRER, HOUR_OF_DAY, DAY_OF_WEEK);

    /** Profile fields with a name of their own (semantics §3.3). */
    public static final Set<Field> OF_PROFILE = Set.of(
            CUSTOMER_ID, EMAIL, FIRST_NAME, LAST_NAME, SEGMENTS, BEHAVIORAL_SCORE, LIFECYCLE_STAGE, LAST_ENGAGEMENT);

    /** Whether events have a field of this name (semantics §3.2). */
    public boolean isOfEvent() {
        return OF_EVENT.contains(this) || startsWith(PROPERTIES) || startsWith(DEVICE_INFO);
    }

    /** Whether profiles have a field of this name (semantics §3.3). */
    public boolean isOfProfile() {
        return OF_PROFILE.contains(this) || startsWith(PREFERENCES) || startsWith(CUSTOM_ATTRIBUTES);
    }

    private boolean startsWith(String prefix) {
        return name.startsWith(prefix) && name.length() > prefix.length();
    }

    @Override
    public int compareTo(Field other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
