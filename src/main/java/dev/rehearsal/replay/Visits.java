package dev.rehearsal.replay;

import dev.rehearsal.log.Bitmap;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.rule.Trigger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a whole log tells of its future: the events at which anything can happen, while all others only become history,
 * and those that silence follows. Read by any number of threads.
 */
final class Visits {
    private final EventLog log;
    private final List<Bitmap> silences = new ArrayList<>();
    private Bitmap visited;

    Visits(BoundPack pack, EventLog log) {
        this.log = log;
        this.visited = new Bitmap(log.size());
        for (int minutes : pack.inactivities()) {
            silences.add(silence(minutes));
        }
        pack.rules().forEach(this::visit);
        pack.journeys().forEach(this::visit);
        silences.forEach(this::visit);
        if (pack.lifecycle() != null) {
            visit((Bitmap) null);
        }
    }

    private void visit(BoundRule rule) {
        visit(rule.when());
        if (rule.cancelledBy() != null) {
            visit(rule.cancelledBy().bitmap());
        }
    }

    private void visit(BoundJourney journey) {
        visit(journey.entry());
        if (journey.goal() != null) {
            visit(journey.goal().bitmap());
        }
        if (journey.exitCriteria() != null) {
            visit(journey.exitCriteria().bitmap());
        }
        for (BoundNode node : journey.nodes()) {
            if (node instanceof BoundNode.WaitUntil wait) {
                visit(wait.where().bitmap());
            }
        }
    }

    private void visit(BoundWhen when) {
        if (when.on() instanceof Trigger.OnEvent) {
            visit(when.candidates());
        }
    }

    /** Null stands for every event. */
    private void visit(@Nullable Bitmap events) {
        visited = events == null ? Bitmap.full(log.size()) : visited.or(events);
    }

    /** The events after which the customer is silent for that long. */
    private Bitmap silence(int minutes) {
        Bitmap silence = new Bitmap(log.size());
        for (int customer = 0; customer < log.customerCount(); customer++) {
            int end = log.end(customer);
            for (int position = log.start(customer); position < end; position++) {
                if (position + 1 == end || log.timeAt(position + 1) > log.timeAt(position) + minutes * 60_000L) {
                    silence.set(position);
                }
            }
        }
        return silence;
    }

    /** The next event in [from, end) at which anything can happen, {@code end} when there is none. */
    int next(int from, int end) {
        return visited.next(from, end);
    }

    /** Whether such a silence follows the event; {@code index} is that of {@link BoundPack#inactivities()}. */
    boolean isFollowedBySilence(int index, int position) {
        return silences.get(index).get(position);
    }
}
