package dev.rehearsal.replay;

import dev.rehearsal.log.Bitmap;
import dev.rehearsal.log.EventLog;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a whole log tells of a part's future: at which events something can happen besides what rules and journeys are
 * asked, and which are followed by silence. All other events only become history. Read by any number of threads.
 */
final class Visits {
    private final List<Bitmap> silences = new ArrayList<>();
    private final Watched ofWaits = new Watched();
    private final Watched ofTokens = new Watched();
    private final boolean everyEvent;
    private final boolean everyCustomer;

    /** Events that matter to somebody who waits: a few, or any of them. */
    private static final class Watched {
        private @Nullable Bitmap some;
        private boolean all;

        void add(@Nullable Where where) {
            if (where != null) {
                Bitmap more = where.bitmap();
                all |= more == null;
                some = some == null || more == null ? more : some.or(more);
            }
        }

        /** So that long stretches without such an event are passed at once. */
        void index() {
            if (some != null) {
                some.indexed();
            }
        }

        int next(int from, int end) {
            return all ? from : some == null ? end : some.next(from, end);
        }
    }

    Visits(Part part, EventLog log) {
        Gaps gaps = new Gaps(log);
        part.inactivities()
                .forEach(minutes -> silences.add(gaps.silences(minutes).indexed()));
        part.rules().forEach(rule -> ofWaits.add(rule.cancelledBy()));
        part.journeys().forEach(this::watch);
        ofWaits.index();
        ofTokens.index();
        this.everyEvent = part.lifecycle() != null;
        this.everyCustomer =
                everyEvent || part.keepsProfiles() || !part.schedules().isEmpty();
    }

    private void watch(BoundJourney journey) {
        ofTokens.add(journey.goal());
        ofTokens.add(journey.exitCriteria());
        for (BoundNode node : journey.nodes()) {
            if (node instanceof BoundNode.WaitUntil wait) {
                ofTokens.add(wait.where());
            }
        }
    }

    /** Whether something can happen to a customer of whom nobody asks at any of the events in [from, end). */
    boolean concern(int from, int end) {
        return everyCustomer || nextSilence(from, end) < end;
    }

    /** The next event in [from, end) at which something can happen; {@code end} when there is none. */
    int next(int from, int end, boolean waits, boolean walks) {
        if (everyEvent) {
            return from;
        }
        int next = nextSilence(from, end);
        next = waits ? ofWaits.next(from, next) : next;
        return walks ? ofTokens.next(from, next) : next;
    }

    private int nextSilence(int from, int end) {
        int next = end;
        for (Bitmap silence : silences) {
            next = silence.next(from, next);
        }
        return next;
    }

    /** Whether such a silence follows the event; {@code index} is that of {@link Part#inactivities()}. */
    boolean isFollowedBySilence(int index, int position) {
        return silences.get(index).get(position);
    }
}
