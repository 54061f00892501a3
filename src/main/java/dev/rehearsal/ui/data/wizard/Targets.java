package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.event.Field;
import dev.rehearsal.ingest.DataKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where a column can go, and how such a place is called. */
final class Targets {
    static final String LEFT_OUT = "";
    static final String CUSTOMER_ID = "customer_id";
    static final String EVENT_TYPE = "event_type";
    static final String TIMESTAMP = "timestamp";
    static final String ANONYMOUS_ID = "device_info.anonymous_id";
    static final String SEGMENTS = "segments";
    static final String SEGMENT = "segments.";

    private static final Target LEAVE_OUT = new Target("Nothing", "Leave out", LEFT_OUT);

    private static final List<Target> OF_EVENTS = List.of(
            new Target("Customer", "Customer", CUSTOMER_ID),
            new Target("Customer", "Anonymous id of a visitor", ANONYMOUS_ID),
            new Target("Event", "Event name", EVENT_TYPE),
            new Target("Event", "Event id", "event_id"),
            new Target("Time", "Time of the event", TIMESTAMP),
            new Target("Visit", "Session", "session_id"),
            new Target("Visit", "Location", "location"),
            new Target("Visit", "Referrer", "referrer"),
            new Target("Properties", "All properties in one cell", "properties"),
            new Target("Device", "All device details in one cell", "device_info"));

    private static final List<Target> OF_PROFILES = List.of(
            new Target("Customer", "Customer", CUSTOMER_ID),
            new Target("Customer", "E-mail address", "email"),
            new Target("Customer", "First name", "first_name"),
            new Target("Customer", "Last name", "last_name"),
            new Target("Standing", "Lifecycle stage", "lifecycle_stage"),
            new Target("Standing", "Score", "behavioral_score"),
            new Target("Standing", "Last engagement", "last_engagement"),
            new Target("Segments", "Segments, several in one cell", SEGMENTS),
            new Target("Preferences", "Time zone", "preferences.timezone"),
            new Target("Preferences", "All preferences in one cell", "preferences"),
            new Target("Attributes", "All attributes in one cell", "custom_attributes"));

    private Targets() {}

    /** What fits the typed text, for this column: the places with a name of their own, and new ones named after it. */
    static List<Target> fitting(DataKind kind, String column, String typed) {
        List<Target> all = new ArrayList<>();
        List<Target> named = kind == DataKind.EVENTS ? OF_EVENTS : OF_PROFILES;
        named.stream().filter(target -> target.fits(typed)).forEach(all::add);
        if (LEAVE_OUT.fits(typed)) {
            all.add(LEAVE_OUT);
        }
        String own = snakeCase(column);
        String wanted = snakeCase(typed);
        for (Target target : newOnes(kind, own)) {
            if (target.fits(typed)) {
                all.add(target);
            }
        }
        if (!wanted.isEmpty() && !wanted.equals(own)) {
            all.addAll(newOnes(kind, wanted));
        }
        return all;
    }

    private static List<Target> newOnes(DataKind kind, String name) {
        return kind == DataKind.EVENTS
                ? List.of(
                        new Target("Properties", "Property “" + name + "”", Field.PROPERTIES + name),
                        new Target("Device", "Device detail “" + name + "”", Field.DEVICE_INFO + name))
                : List.of(
                        new Target("Attributes", "Attribute “" + name + "”", Field.CUSTOM_ATTRIBUTES + name),
                        new Target("Segments", "Member of segment “" + name + "”", SEGMENT + name),
                        new Target("Preferences", "Preference “" + name + "”", Field.PREFERENCES + name));
    }

    /** The words for a place: {@code Customer}, {@code Property “price”}, {@code Leave out}. */
    static String label(DataKind kind, String name) {
        if (name.equals(LEFT_OUT)) {
            return LEAVE_OUT.label();
        }
        for (Target target : kind == DataKind.EVENTS ? OF_EVENTS : OF_PROFILES) {
            if (target.name().equals(name)) {
                return target.label();
            }
        }
        int dot = name.indexOf('.');
        for (Target target : newOnes(kind, name.substring(dot + 1))) {
            if (target.name().equals(name)) {
                return target.label();
            }
        }
        return name;
    }

    /** Where a column goes that nothing better is known of. */
    static String plain(DataKind kind, String column) {
        return (kind == DataKind.EVENTS ? Field.PROPERTIES : Field.CUSTOM_ATTRIBUTES) + snakeCase(column);
    }

    /** A header as the name of a property: {@code Lineitem quantity} becomes {@code lineitem_quantity}; dots stay. */
    static String snakeCase(String header) {
        return header.strip()
                .replaceAll("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})", "_")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}.]+", "_")
                .replaceAll("^[_.]+|[_.]+$", "");
    }
}
