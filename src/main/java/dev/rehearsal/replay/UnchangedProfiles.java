package dev.rehearsal.replay;

import dev.rehearsal.event.Value;
import dev.rehearsal.log.EventLog;

/** The final profiles of customers whom no action and no lifecycle of a pack changes. Used by one thread. */
final class UnchangedProfiles {
    private final EventLog log;
    private final long horizon;
    private final CustomerState customer;
    private final Findings findings = new Findings();

    UnchangedProfiles(BoundPack pack, EventLog log, long horizon) {
        this.log = log;
        this.horizon = horizon;
        this.customer = new CustomerState(log, pack.clocks(), pack.score());
    }

    /** Those of the customers in the range who have a profile or an event until the horizon. */
    Findings of(Range range) {
        findings.profiles().makeRoom(range.to() - range.from());
        for (int number = range.from(); number < range.to(); number++) {
            int start = log.start(number);
            int last = log.end(number);
            int end = horizon >= log.lastTime() ? last : log.firstAfter(horizon, start, last);
            if (start < end || log.profileRow(number) >= 0) {
                customer.begin(number);
                customer.setHistoryEnd(end);
                findings.replayed(end - start);
                findings.profiles()
                        .add(
                                number,
                                customer.segments(),
                                customer.lifecycleStage(),
                                customer.score(horizon) instanceof Value.Number(double score) ? score : Double.NaN,
                                customer.finalEngagement());
            }
        }
        return findings;
    }
}
