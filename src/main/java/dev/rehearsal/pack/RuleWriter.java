package dev.rehearsal.pack;

import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.Gates;
import dev.rehearsal.rule.Ids;
import dev.rehearsal.rule.MessageSpec;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.Schedule;
import dev.rehearsal.rule.SendTime;
import dev.rehearsal.rule.TimeWindow;
import dev.rehearsal.rule.Trigger;
import dev.rehearsal.rule.Wait;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes rules and actions as {@link RuleReader} and {@link ActionReader} read them; defaults are left out. */
final class RuleWriter {
    private RuleWriter() {}

    static ObjectNode rule(Rule rule) {
        ObjectNode node = ConditionWriter.NODES.objectNode();
        node.put("rule_id", rule.id()).put("name", rule.name()).put("trigger_type", Ids.of(rule.type()));
        trigger(node, rule.on());
        ConditionWriter.put(node, "conditions", rule.when());
        if (rule.unless() != null) {
            unless(node.putObject("unless_followed_by"), rule.unless());
        }
        actions(node.putArray("actions"), rule.then());
        if (rule.priority() != Rule.DEFAULT_PRIORITY) {
            node.put("priority", rule.priority());
        }
        if (!rule.active()) {
            node.put("active", false);
        }
        gates(node, rule.gates());
        return node;
    }

    /** Sets `on` unless the trigger is every event. */
    static void trigger(ObjectNode owner, Trigger trigger) {
        switch (trigger) {
            case Trigger.OnEvent every -> {}
            case Trigger.SegmentEntered(String segment) -> owner.putObject("on").put("segment_entered", segment);
            case Trigger.SegmentLeft(String segment) -> owner.putObject("on").put("segment_left", segment);
            case Trigger.RuleFired(String rule) -> owner.putObject("on").put("rule_fired", rule);
            case Trigger.LifecycleChange(String from, String to) ->
                owner.putObject("on").putObject("lifecycle").put("from", from).put("to", to);
            case Trigger.Inactivity(int minutes) ->
                owner.putObject("on").putObject("inactivity").put("minutes", minutes);
            case Trigger.Scheduled(Schedule schedule) ->
                schedule(owner.putObject("on").putObject("schedule"), schedule);
        }
    }

    private static void schedule(ObjectNode node, Schedule schedule) {
        switch (schedule) {
            case Schedule.Daily daily -> node.put("every", "day");
            case Schedule.Weekly weekly -> node.put("every", "week").put("day", Ids.of(weekly.day()));
            case Schedule.Monthly monthly -> node.put("every", "month").put("day", monthly.day());
        }
        node.put("at", time(schedule.at()));
    }

    static String time(int minutes) {
        String hour = Integer.toString(100 + minutes / 60);
        String minute = Integer.toString(100 + minutes % 60);
        return hour.substring(1) + ":" + minute.substring(1);
    }

    private static void unless(ObjectNode node, Wait wait) {
        node.set("where", ConditionWriter.list(wait.where()));
        node.put("within_minutes", wait.withinMinutes());
        ConditionWriter.put(node, wait.same());
    }

    private static void gates(ObjectNode node, Gates gates) {
        ConditionWriter.put(node, "cooldown_period", gates.cooldown());
        ConditionWriter.put(node, "max_executions", gates.maxExecutions());
        if (gates.timeWindow() != null) {
            timeWindow(node.putObject("time_window"), gates.timeWindow());
        }
        texts(node, "audience_segments", gates.audience());
        text(node, "exclusive_group", gates.exclusiveGroup());
    }

    private static void timeWindow(ObjectNode node, TimeWindow window) {
        text(
                node,
                "start_date",
                window.startDate() == null ? null : window.startDate().toString());
        text(
                node,
                "end_date",
                window.endDate() == null ? null : window.endDate().toString());
        days(node, "days_of_week", window.days());
        window.startTime().ifPresent(start -> node.put("start_time", time(start)));
        window.endTime().ifPresent(end -> node.put("end_time", time(end)));
    }

    static void days(ObjectNode node, String name, Set<DayOfWeek> days) {
        texts(node, name, days.stream().sorted().map(Ids::of).toList());
    }

    static void texts(ObjectNode node, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            ArrayNode list = node.putArray(name);
            texts.forEach(list::add);
        }
    }

    static void text(ObjectNode node, String name, @Nullable String text) {
        if (text != null) {
            node.put(name, text);
        }
    }

    static void actions(ArrayNode list, List<Action> actions) {
        for (Action action : actions) {
            ObjectNode node = list.addObject().put("type", action.type());
            switch (action) {
                case Action.Send send -> send(node, send);
                case Action.AddToSegment(String segment) -> node.put("segment", segment);
                case Action.RemoveFromSegment(String segment) -> node.put("segment", segment);
                case Action.SetField set -> {
                    node.put("field", set.field().name());
                    if (set.value() != null) {
                        node.set("value", ConditionWriter.value(set.value()));
                    }
                }
                case Action.IncrementField increment ->
                    node.put("field", increment.field().name())
                            .set("increment", ConditionWriter.number(increment.by()));
                case Action.CreateTask task -> {
                    node.put("title", task.title());
                    text(node, "assignee", task.assignee());
                    ConditionWriter.put(node, "due_minutes", task.dueMinutes());
                }
                case Action.Webhook hook -> {
                    node.put("url", hook.url());
                    if (hook.payload() != null) {
                        node.set("payload", PackReader.MAPPER.readTree(hook.payload()));
                    }
                }
            }
        }
    }

    /** The channel of `send_message` and of nodes, and the message's own fields. */
    static void send(ObjectNode node, Action.Send send) {
        MessageSpec message = send.message();
        text(node, "channel", send.general() ? send.namedChannel() : null);
        text(node, "template_id", message.templateId());
        text(node, "campaign_id", message.campaignId());
        ConditionWriter.put(node, "delay_minutes", message.delay());
        ConditionWriter.put(node, "cancel_if", message.cancelIf());
        if (message.sendTime() != SendTime.IMMEDIATE) {
            node.put("send_time", Ids.of(message.sendTime()));
        }
    }
}
