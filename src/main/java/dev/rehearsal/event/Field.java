package dev.rehearsal.event;

import java.util.Map;
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

    private static final Map<Field, String> LABELS = Map.ofEntries(
            Map.entry(EVENT_TYPE, "event type"),
            Map.entry(EVENT_ID, "event id"),
            Map.entry(TIMESTAMP, "time"),
            Map.entry(SESSION_ID, "session"),
            Map.entry(LOCATION, "location"),
            Map.entry(REFERRER, "referrer"),
            Map.entry(HOUR_OF_DAY, "hour of day"),
            Map.entry(DAY_OF_WEEK, "day of week"),
            Map.entry(CUSTOMER_ID, "customer id"),
            Map.entry(EMAIL, "email"),
            Map.entry(FIRST_NAME, "first name"),
            Map.entry(LAST_NAME, "last name"),
            Map.entry(SEGMENTS, "segments"),
            Map.entry(BEHAVIORAL_SCORE, "score"),
            Map.entry(LIFECYCLE_STAGE, "lifecycle stage"),
            Map.entry(LAST_ENGAGEMENT, "last engagement"));

    /** Whether events have a field of this name (semantics §3.2). */
    public boolean isOfEvent() {
        return OF_EVENT.contains(this) || startsWith(PROPERTIES) || startsWith(DEVICE_INFO);
    }

    /** Whether profiles have a field of this name (semantics §3.3). */
    public boolean isOfProfile() {
        return OF_PROFILE.contains(this) || startsWith(PREFERENCES) || startsWith(CUSTOM_ATTRIBUTES);
    }

    /**
     * How the field is called on screen: {@code properties.price} is "price", {@code preferences.channel} "preferred
     * channel". No two fields of events, and no two of profiles, are called the same.
     */
    public String label() {
        if (startsWith(PROPERTIES)) {
            return unlessTaken("property ", name.substring(PROPERTIES.length()));
        }
        if (startsWith(CUSTOM_ATTRIBUTES)) {
            return unlessTaken("attribute ", name.substring(CUSTOM_ATTRIBUTES.length()));
        }
        if (startsWith(DEVICE_INFO)) {
            return "device " + Wording.name(name.substring(DEVICE_INFO.length()));
        }
        if (startsWith(PREFERENCES)) {
            return "preferred " + Wording.name(name.substring(PREFERENCES.length()));
        }
        return LABELS.getOrDefault(this, name.replace('_', ' '));
    }

    private static String unlessTaken(String prefix, String label) {
        return (LABELS.containsValue(label) ? prefix : "") + Wording.name(label);
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
