package dev.rehearsal.rule;

/** Which occurrences a rule or a journey's entry listens to: `on` (semantics §4.2). */
public sealed interface Trigger {
    Trigger EVERY_EVENT = new OnEvent();

    /** Every imported event. */
    record OnEvent() implements Trigger {}

    record SegmentEntered(String segment) implements Trigger {}

    record SegmentLeft(String segment) implements Trigger {}

    /** A change of lifecycle stage; {@link #ANY} stands for every stage. */
    record LifecycleChange(String from, String to) implements Trigger {
        public static final String ANY = "*";
    }

    record RuleFired(String ruleId) implements Trigger {}

    /** Local times of a customer's calendar. */
    record Scheduled(Schedule schedule) implements Trigger {}

    /** That many minutes after an event, unless another one comes first. */
    record Inactivity(int minutes) implements Trigger {}
}
