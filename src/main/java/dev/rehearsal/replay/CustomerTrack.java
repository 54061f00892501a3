package dev.rehearsal.replay;

import java.util.List;

/**
 * What a customer went through besides decisions and messages: stages of the lifecycle, segments, the score. All in the
 * order of time; instants are milliseconds. Stages and segments begin with what was imported, at the instant of the first
 * step.
 */
public record CustomerTrack(List<Stage> stages, List<Segment> segments, List<Point> scores) {
    public CustomerTrack {
        stages = List.copyOf(stages);
        segments = List.copyOf(segments);
        scores = List.copyOf(scores);
    }

    /** The customer came into a stage. */
    public record Stage(long at, String name) {}

    /** The customer came into a segment or left it. */
    public record Segment(long at, String name, boolean gained) {}

    /** The score as it was at an instant (semantics §8). */
    public record Point(long at, double score) {}
}
