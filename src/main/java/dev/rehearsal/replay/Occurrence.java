package dev.rehearsal.replay;

import dev.rehearsal.rule.Schedule;
import dev.rehearsal.rule.Trigger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is being processed (semantics §4.2, §4.3): an event, a timer, or what an action caused. {@code links} is
 * how far it is from the event or timer that began the chain, {@code what} what listeners compare with. A null kind is an
 * occurrence that no rule can listen to.
 */
record Occurrence(
        @Nullable TriggerKind kind,
        long now,
        int event,
        boolean timer,
        int links,
        @Nullable Object what) {

    /** What a lifecycle occurrence says. */
    record StageChange(String from, String to) {}

    static Occurrence event(int position, long now) {
        return new Occurrence(TriggerKind.EVENT, now, position, false, 0, null);
    }

    static Occurrence timer(TriggerKind kind, long now, Object what) {
        return new Occurrence(kind, now, Where.NONE, true, 0, what);
    }

    /** What runs when a wait has come due; of a rule wait the current event is the one that started it. */
    static Occurrence waitDue(long now, int event) {
        return new Occurrence(null, now, event, true, 0, null);
    }

    /** What conditions look at while it is processed. */
    Moment moment(CustomerState customer) {
        return new Moment(customer, now, event, timer);
    }

    Occurrence caused(TriggerKind by, Object about) {
        return new Occurrence(by, now, event, timer, links + 1, about);
    }

    boolean isHeardBy(Trigger on) {
        return switch (on) {
            case Trigger.OnEvent every -> kind == TriggerKind.EVENT;
            case Trigger.SegmentEntered(String segment) -> kind == TriggerKind.SEGMENT_ENTERED && segment.equals(what);
            case Trigger.SegmentLeft(String segment) -> kind == TriggerKind.SEGMENT_LEFT && segment.equals(what);
            case Trigger.RuleFired(String rule) -> kind == TriggerKind.RULE_FIRED && rule.equals(what);
            case Trigger.Inactivity(int minutes) ->
                kind == TriggerKind.INACTIVITY && what instanceof Integer passed && passed == minutes;
            case Trigger.Scheduled(Schedule schedule) ->
                kind == TriggerKind.SCHEDULE && what instanceof List<?> due && due.contains(schedule);
            case Trigger.LifecycleChange(String from, String to) ->
                what instanceof StageChange(String before, String after) && fits(from, before) && fits(to, after);
        };
    }

    private static boolean fits(String wanted, String stage) {
        return wanted.equals(Trigger.LifecycleChange.ANY) || wanted.equals(stage);
    }
}
