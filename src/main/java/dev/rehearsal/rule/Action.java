package dev.rehearsal.rule;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What a rule does when it fires, one row or one change of the profile each (semantics §5). */
public sealed interface Action {

    /**
     * `send_email`, `send_sms`, `send_push`, or `send_message` with a channel of any name; {@link #PREFERRED} leaves the
     * choice to the customer. {@code general} tells `send_message` apart, which names its channel itself or means email.
     */
    record Send(@Nullable String namedChannel, boolean general, MessageSpec message) implements Action {
        public static final String EMAIL = "email";
        public static final String SMS = "sms";
        public static final String PUSH = "push";
        public static final String PREFERRED = "preferred";

        public String channel() {
            return namedChannel == null ? EMAIL : namedChannel;
        }
    }

    record AddToSegment(String segment) implements Action {}

    record RemoveFromSegment(String segment) implements Action {}

    /** Sets a field; null takes it away. */
    record SetField(Field field, @Nullable Value value) implements Action {}

    /** Adds to a field that counts; what is missing or no number counts as 0. */
    record IncrementField(Field field, double by) implements Action {}

    record CreateTask(String title, @Nullable String assignee, OptionalInt dueMinutes) implements Action {}

    /** Recorded, never called; the payload is the JSON object of the pack, as compact text, null where there is none. */
    record Webhook(String url, @Nullable String payload) implements Action {}

    /** As packs write it and as `effects.csv` shows it. */
    default String type() {
        return switch (this) {
            case Send send -> send.general() ? "send_message" : "send_" + send.channel();
            case AddToSegment add -> "add_to_segment";
            case RemoveFromSegment remove -> "remove_from_segment";
            case SetField set -> "update_profile";
            case IncrementField increment -> "update_profile";
            case CreateTask task -> "create_task";
            case Webhook webhook -> "webhook";
        };
    }
}
