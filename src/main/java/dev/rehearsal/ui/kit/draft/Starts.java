package dev.rehearsal.ui.kit.draft;

import dev.rehearsal.event.EventType;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.Aggregation;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.MessageSpec;
import dev.rehearsal.rule.Operator;
import dev.rehearsal.rule.Schedule;
import dev.rehearsal.rule.SendTime;
import dev.rehearsal.rule.Test;
import dev.rehearsal.rule.Trigger;
import java.time.DayOfWeek;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** How each part of a rule begins when it is added: already true to its kind, and to be filled in. */
public final class Starts {
    private static final int WEEK = 10_080;
    private static final int DAY = 1440;
    private static final int HOUR = 60;
    private static final int NINE = 540;

    private Starts() {}

    /** Something that can be added, by the words of the menu. */
    public record Start<T>(String words, Supplier<T> made) {}

    public static final List<Start<Condition>> CONDITIONS = List.of(
            new Start<>("What happens now", Starts::event),
            new Start<>("Who the customer is", Starts::profile),
            new Start<>("What they have done", Starts::count),
            new Start<>("Whether they ever did it", Starts::past),
            new Start<>("Steps in order", Starts::sequence),
            new Start<>("How often a rule fired", Starts::firings),
            new Start<>("Likely to leave", Starts::prediction));

    public static final List<Start<Trigger>> TRIGGERS = List.of(
            new Start<>("any event", () -> Trigger.EVERY_EVENT),
            new Start<>("entering a segment", () -> new Trigger.SegmentEntered("")),
            new Start<>("leaving a segment", () -> new Trigger.SegmentLeft("")),
            new Start<>(
                    "a change of stage",
                    () -> new Trigger.LifecycleChange(Trigger.LifecycleChange.ANY, Trigger.LifecycleChange.ANY)),
            new Start<>("another rule firing", () -> new Trigger.RuleFired("")),
            new Start<>("a time every day", () -> new Trigger.Scheduled(new Schedule.Daily(NINE))),
            new Start<>("a time every week", () -> new Trigger.Scheduled(new Schedule.Weekly(NINE, DayOfWeek.MONDAY))),
            new Start<>("a time every month", () -> new Trigger.Scheduled(new Schedule.Monthly(NINE, 1))),
            new Start<>("inactivity", () -> new Trigger.Inactivity(WEEK)));

    public static final List<Start<Action>> ACTIONS = List.of(
            new Start<>("Send an e-mail", () -> send(Action.Send.EMAIL, false)),
            new Start<>("Send an SMS", () -> send(Action.Send.SMS, false)),
            new Start<>("Send a push message", () -> send(Action.Send.PUSH, false)),
            new Start<>("Send by their preferred channel", () -> send(Action.Send.PREFERRED, true)),
            new Start<>("Add to a segment", () -> new Action.AddToSegment("")),
            new Start<>("Remove from a segment", () -> new Action.RemoveFromSegment("")),
            new Start<>("Set a field of the profile", () -> new Action.SetField(attribute("plan"), Value.text(""))),
            new Start<>("Count a field up", () -> new Action.IncrementField(attribute("points"), 1)),
            new Start<>("Create a task", () -> new Action.CreateTask("", null, OptionalInt.empty())),
            new Start<>("Call a webhook", () -> new Action.Webhook("", null)));

    public static Condition event() {
        return new Condition.OfEvent(Field.EVENT_TYPE, new Test(Operator.EQUALS, Value.text("")));
    }

    static Condition profile() {
        return new Condition.OfProfile(Field.SEGMENTS, new Test(Operator.CONTAINS, Value.text("")));
    }

    public static Condition count() {
        return new Condition.Aggregate(
                Aggregation.COUNT,
                Condition.all(event()),
                null,
                OptionalInt.of(WEEK),
                new Test(Operator.GREATER_OR_EQUAL, Value.number(1)),
                List.of());
    }

    static Condition past() {
        return new Condition.History(
                Field.EVENT_TYPE, new Test(Operator.EQUALS, Value.text("")), OptionalInt.of(DAY), List.of());
    }

    public static Condition sequence() {
        return new Condition.Sequence(
                List.of(
                        new Condition.Step(Condition.all(event()), OptionalInt.empty(), null),
                        new Condition.Step(Condition.all(event()), OptionalInt.of(DAY), null)),
                OptionalInt.empty(),
                List.of());
    }

    public static Condition firings() {
        return new Condition.Firings("", OptionalInt.of(WEEK), new Test(Operator.GREATER_OR_EQUAL, Value.number(1)));
    }

    public static Condition prediction() {
        return new Condition.Prediction(
                Condition.Prediction.CHURN_PROBABILITY, new Test(Operator.GREATER_OR_EQUAL, Value.number(0.5)));
    }

    private static Action send(String channel, boolean general) {
        return new Action.Send(
                channel, general, new MessageSpec(null, null, OptionalInt.empty(), null, SendTime.IMMEDIATE));
    }

    private static Field attribute(String name) {
        return new Field(Field.CUSTOM_ATTRIBUTES + name);
    }

    /** A wait for a purchase, as most waits are. */
    public static DraftEdit aWait() {
        return PartEdits.addWait(
                Condition.all(new Condition.OfEvent(
                        Field.EVENT_TYPE, new Test(Operator.EQUALS, Value.text(EventType.PURCHASE)))),
                HOUR);
    }
}
