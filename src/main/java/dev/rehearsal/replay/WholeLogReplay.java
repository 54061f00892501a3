package dev.rehearsal.replay;

import dev.rehearsal.log.EventLog;
import org.jspecify.annotations.Nullable;

/** Takes customers of a whole log through the kernel, past the events at which nothing can happen. Used by one thread. */
final class WholeLogReplay {
    private final EventLog log;
    private final @Nullable Visits visits;
    private final long horizon;
    private final CustomerReplay kernel;

    /** Where all decisions are wanted, or something watches, no event is passed over. */
    WholeLogReplay(
            BoundPack pack, EventLog log, Visits visits, long horizon, boolean allDecisions, @Nullable Tracer tracer) {
        this.log = log;
        this.visits = allDecisions || tracer != null ? null : visits;
        this.horizon = horizon;
        this.kernel = new CustomerReplay(pack, visits, allDecisions, tracer);
    }

    Findings findings() {
        return kernel.findings();
    }

    CustomerState customer() {
        return kernel.customer();
    }

    void replay(int number) {
        int start = log.start(number);
        int end = log.firstAfter(horizon, start, log.end(number));
        if (start == end && log.profileRow(number) < 0) {
            return;
        }
        kernel.begin(number);
        kernel.findings().replayed(end - start);
        if (start < end) {
            kernel.start(log.timeAt(start));
        }
        for (int at = next(start, end); at < end; at = next(at + 1, end)) {
            kernel.event(at);
        }
        kernel.finish(horizon, end);
    }

    private int next(int from, int end) {
        return visits == null ? from : visits.next(from, end);
    }
}
