package dev.rehearsal.ui.simulator;

import dev.rehearsal.replay.CustomerTrack;
import java.util.List;

/** A line of the customer's axis: marks at instants, stays from one instant to another, or the course of the score. */
record CustomerLane(String name, List<Mark> marks, List<Stay> stays, List<CustomerTrack.Point> course) {
    /** How a mark looks. */
    enum Shape {
        EVENT,
        FIRED,
        SUPPRESSED,
        CANCELLED,
        PENDING,
        SENT,
        SCHEDULED,
        HELD_OUT
    }

    /** Something that happened at an instant and can be explained. */
    record Mark(long at, String words, Shape shape, Target target) {}

    /** Something that held from an instant to another one. */
    record Stay(long from, long to, String name, Target target) {}

    /** What a mark stands for. */
    sealed interface Target {
        /** The event at a position of the log. */
        record Event(int position) implements Target {}

        /** A row of the decisions. */
        record Decision(int row) implements Target {}

        /** A row of the messages. */
        record Message(int row) implements Target {}

        /** A row of the effects, which put the customer into a segment or out of it. */
        record Effect(int row) implements Target {}

        /** The stage as it was then. */
        record Stage(long at) implements Target {}

        /** The score as it was then. */
        record Score(long at) implements Target {}

        /** A step in a journey. */
        record Step(String journeyId, long at) implements Target {}

        /** What was there from the beginning, as it was imported. */
        record Imported(String words) implements Target {}
    }

    static CustomerLane ofMarks(String name, List<Mark> marks) {
        return new CustomerLane(name, marks, List.of(), List.of());
    }

    static CustomerLane ofStays(String name, List<Stay> stays) {
        return new CustomerLane(name, List.of(), stays, List.of());
    }

    static CustomerLane ofScore(List<CustomerTrack.Point> points) {
        return new CustomerLane("Score", List.of(), List.of(), points);
    }
}
