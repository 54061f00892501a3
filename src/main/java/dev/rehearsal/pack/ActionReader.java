package dev.rehearsal.pack;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.MessageSpec;
import dev.rehearsal.rule.SendTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads actions (semantics §5) and what message actions and message nodes have in common (§6.1). */
final class ActionReader {
    private static final List<String> TYPES = List.of(
            "send_email",
            "send_sms",
            "send_push",
            "send_message",
            "add_to_segment",
            "remove_from_segment",
            "update_profile",
            "create_task",
            "webhook");

    private ActionReader() {}

    static List<Action> actions(List<JsonPart> parts) {
        return parts.stream().map(ActionReader::action).toList();
    }

    private static Action action(JsonPart part) {
        JsonPart type = part.object("an action").needed("type");
        Action action = switch (type.text()) {
            case "send_email" -> new Action.Send(Action.Send.EMAIL, false, message(part));
            case "send_sms" -> new Action.Send(Action.Send.SMS, false, message(part));
            case "send_push" -> new Action.Send(Action.Send.PUSH, false, message(part));
            case "send_message" -> send(part);
            case "add_to_segment" -> new Action.AddToSegment(part.text("segment"));
            case "remove_from_segment" -> new Action.RemoveFromSegment(part.text("segment"));
            case "update_profile" -> update(part);
            case "create_task" ->
                new Action.CreateTask(part.text("title"), part.optionalText("assignee"), part.minutes("due_minutes"));
            case "webhook" -> new Action.Webhook(part.text("url"), payload(part.part("payload")));
            default -> throw type.unknown("action", TYPES);
        };
        part.end("`" + type.text() + "`");
        return action;
    }

    /** A message whose channel is named, or email where none is. */
    static Action.Send send(JsonPart part) {
        return new Action.Send(part.optionalText("channel"), true, message(part));
    }

    private static MessageSpec message(JsonPart part) {
        JsonPart sendTime = part.part("send_time");
        return new MessageSpec(
                part.optionalText("template_id"),
                part.optionalText("campaign_id"),
                part.minutes("delay_minutes"),
                ConditionReader.unlessEmpty(part, "cancel_if"),
                sendTime == null ? SendTime.IMMEDIATE : sendTime.constant("send time", SendTime.class));
    }

    private static Action update(JsonPart part) {
        JsonPart name = part.needed("field");
        Field field = new Field(name.text());
        boolean free =
                field.name().startsWith(Field.CUSTOM_ATTRIBUTES) || field.name().startsWith(Field.PREFERENCES);
        List<Field> named = List.of(Field.FIRST_NAME, Field.LAST_NAME, Field.LIFECYCLE_STAGE);
        if (!(free && field.isOfProfile()) && !named.contains(field)) {
            throw name.refused("`" + field + "` cannot be changed by an action; `first_name`, `last_name`,"
                    + " `lifecycle_stage`, `preferences.…` and `custom_attributes.…` can");
        }
        JsonPart increment = part.part("increment");
        JsonPart value = part.part("value");
        if (increment != null && value != null) {
            throw part.refused("`value` and `increment` exclude each other");
        }
        if (increment != null && field.equals(Field.LIFECYCLE_STAGE)) {
            throw increment.refused("a lifecycle stage is a name and cannot be counted up; give a `value`");
        }
        if (increment != null) {
            return new Action.IncrementField(field, increment.number());
        }
        if (field.equals(Field.LIFECYCLE_STAGE) && value != null) {
            value.text();
        }
        return new Action.SetField(field, value == null ? null : value.value());
    }

    private static @Nullable String payload(@Nullable JsonPart part) {
        return part == null ? null : part.object("a payload").json();
    }

    /** Objects inside become dotted names (§2.1). */
    static void flatten(String prefix, JsonPart part, Map<String, Value> into) {
        for (String name : part.names()) {
            JsonPart inner = part.part(name);
            if (inner != null && inner.isObject()) {
                flatten(prefix + name + ".", inner, into);
            } else if (inner != null) {
                into.put(prefix + name, inner.value());
            }
        }
    }
}
