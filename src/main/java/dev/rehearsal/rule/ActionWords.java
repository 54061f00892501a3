package dev.rehearsal.rule;

import dev.rehearsal.event.Durations;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Numbers;
import dev.rehearsal.event.Value;
import dev.rehearsal.event.Wording;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What a rule does: "send the email “welcome” after 1 hour", "add them to vip". */
final class ActionWords {
    private ActionWords() {}

    static String of(Action action) {
        return switch (action) {
            case Action.Send send -> send(send);
            case Action.AddToSegment(String segment) -> "add them to " + Wording.name(segment);
            case Action.RemoveFromSegment(String segment) -> "remove them from " + Wording.name(segment);
            case Action.SetField(Field field, Value value) -> set(field, value);
            case Action.IncrementField(Field field, double by) ->
                by < 0
                        ? "take " + Numbers.textForm(-by) + " off their " + field.label()
                        : "add " + Numbers.textForm(by) + " to their " + field.label();
            case Action.CreateTask task -> task(task);
            case Action.Webhook(String url, String payload) ->
                "call the webhook " + Wording.quoted(url) + (payload == null ? "" : " with `" + payload + "`");
        };
    }

    private static String set(Field field, @Nullable Value value) {
        return value == null
                ? "clear their " + field.label()
                : "set their " + field.label() + " to " + Wording.value(value);
    }

    private static String task(Action.CreateTask task) {
        return "create the task " + Wording.quoted(task.title())
                + (task.assignee() == null ? "" : " for " + Wording.name(task.assignee()))
                + (task.dueMinutes().isPresent()
                        ? " due in " + Durations.words(task.dueMinutes().getAsInt())
                        : "");
    }

    private static String send(Action.Send send) {
        MessageSpec message = send.message();
        StringBuilder out = new StringBuilder("send ");
        out.append(message.templateId() == null ? "the " + kind(send) : "the " + kind(send) + " ");
        out.append(message.templateId() == null ? "" : Wording.quoted(message.templateId()));
        out.append(by(send));
        if (message.campaignId() != null) {
            out.append(" of campaign ").append(Wording.name(message.campaignId()));
        }
        out.append(after(message.delay()));
        out.append(message.sendTime() == SendTime.OPTIMAL ? " at their best hour" : "");
        if (message.cancelIf() != null) {
            out.append(" unless they ").append(EventWords.of(message.cancelIf(), Tense.PLAIN));
            out.append(" before it goes out");
        }
        return out.toString();
    }

    private static String kind(Action.Send send) {
        return switch (send.channel()) {
            case Action.Send.EMAIL -> "email";
            case Action.Send.SMS -> "SMS";
            case Action.Send.PUSH -> "push message";
            default -> "message";
        };
    }

    private static String by(Action.Send send) {
        return switch (send.channel()) {
            case Action.Send.EMAIL, Action.Send.SMS, Action.Send.PUSH -> "";
            case Action.Send.PREFERRED -> " by their preferred channel";
            default -> " by " + Wording.name(send.channel());
        };
    }

    /** None and 0 both leave the delay to the campaign (semantics §6.1). */
    private static String after(OptionalInt delay) {
        return delay.orElse(0) == 0 ? "" : " after " + Durations.words(delay.getAsInt());
    }
}
