package dev.rehearsal.replay;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import org.jspecify.annotations.Nullable;

/** Takes customers of a whole log through the kernel, past the events at which nothing can happen. Used by one thread. */
final class WholeLogReplay {
    private final EventLog log;
    private final Part part;
    private final @Nullable Visits visits;
    private final @Nullable Agenda agenda;
    private final long horizon;
    private final CustomerReplay kernel;

    /** {@code visits} null means that no event is passed over: all decisions are wanted, or something watches. */
    WholeLogReplay(
            BoundPack pack,
            Part part,
            EventLog log,
            @Nullable Visits visits,
            long horizon,
            boolean allDecisions,
            @Nullable Tracer tracer) {
        this.log = log;
        this.part = part;
        this.visits = visits;
        this.agenda = visits == null ? null : new Agenda(part);
        this.horizon = horizon;
        this.kernel = new CustomerReplay(pack, part, visits, agenda, allDecisions, tracer);
    }

    /** Replays the customers of the range, as far as it gets before it is cancelled. */
    Findings replay(Range range, Progress progress) {
        for (int number = range.from(); number < range.to() && !progress.cancelled(); number++) {
            replay(number);
        }
        return kernel.findings();
    }

    CustomerState customer() {
        return kernel.customer();
    }

    void replay(int number) {
        int start = log.start(number);
        int end = log.firstAfter(horizon, start, log.end(number));
        boolean isKnown = start < end || log.profileRow(number) >= 0;
        if (!isKnown || !isConcerned(start, end)) {
            return;
        }
        kernel.begin(number);
        if (part.keepsProfiles()) {
            kernel.findings().replayed(end - start);
        }
        if (start < end) {
            kernel.start(log.timeAt(start));
        }
        for (int at = next(start, end); at < end; at = next(at + 1, end)) {
            kernel.event(at);
        }
        kernel.finish(horizon, end);
    }

    private boolean isConcerned(int start, int end) {
        if (agenda == null || visits == null) {
            return true;
        }
        agenda.begin(start, end);
        return !agenda.isEmpty() || visits.concern(start, end);
    }

    private int next(int from, int end) {
        return agenda == null || visits == null
                ? from
                : agenda.next(from, visits.next(from, end, kernel.isWaiting(), kernel.isWalking()));
    }
}
