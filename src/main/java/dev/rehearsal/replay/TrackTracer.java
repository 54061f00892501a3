package dev.rehearsal.replay;

import dev.rehearsal.event.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Watches one customer being replayed and keeps how their stage, segments and score changed. */
final class TrackTracer implements Tracer {
    private static final long DAY = 86_400_000L;
    private static final int LONGEST = 6;

    private final List<CustomerTrack.Stage> stages = new ArrayList<>();
    private final List<CustomerTrack.Segment> segments = new ArrayList<>();
    private final List<CustomerTrack.Point> scores = new ArrayList<>();
    private final Set<String> before = new LinkedHashSet<>();

    CustomerTrack track() {
        return new CustomerTrack(stages, segments, scores);
    }

    @Override
    public void settled(CustomerState customer, long now) {
        String stage = customer.lifecycleStage();
        if (stages.isEmpty() || !stages.getLast().name().equals(stage)) {
            stages.add(new CustomerTrack.Stage(now, stage));
        }
        changes(customer.segments(), now);
        scores.removeIf(point -> point.at() >= now);
        score(customer, now);
        for (int doubling = 0; doubling <= LONGEST; doubling++) {
            score(customer, now + (DAY << doubling));
        }
    }

    private void changes(Set<String> after, long now) {
        for (String left : List.copyOf(before)) {
            if (!after.contains(left)) {
                segments.add(new CustomerTrack.Segment(now, left, false));
            }
        }
        for (String entered : after) {
            if (!before.contains(entered)) {
                segments.add(new CustomerTrack.Segment(now, entered, true));
            }
        }
        before.clear();
        before.addAll(after);
    }

    /** The score fades while nothing happens; what comes to be known later takes the place of what was foreseen. */
    private void score(CustomerState customer, long at) {
        if (customer.score(at) instanceof Value.Number(double score)) {
            scores.add(new CustomerTrack.Point(at, score));
        }
    }
}
