package dev.rehearsal.replay;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Value;
import dev.rehearsal.pack.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Evaluates a pack for one customer while their events still come in, on the same kernel as {@link Replay}: event by event
 * gives what the whole log at once gives. Time only goes forward (semantics §1.4). Used by one thread; made once for each
 * customer, since binding a pack costs more than an event.
 */
public final class LiveReplay {
    private final GrowingLog log;
    private final RulePack pack;
    private final CustomerReplay kernel;
    private long now = Instants.NONE;
    private int decisionsTold;
    private int messagesTold;
    private int effectsTold;

    private LiveReplay(RulePack pack, GrowingLog log) {
        this.log = log;
        this.pack = pack;
        BoundPack bound = new BoundPack(pack, log, null);
        this.kernel = new CustomerReplay(bound, bound.everything(), null, null, false, null);
        kernel.begin(0);
    }

    /** Begins with a customer who has done nothing yet; the profile is as imported (§3.3), empty where there is none. */
    public static LiveReplay of(RulePack pack, String customerId, Map<Field, Value> profile) {
        return new LiveReplay(pack, new GrowingLog(customerId, profile));
    }

    /**
     * Processes the next event, after all that came due before it. False for a second event of the same id, which is
     * dropped.
     *
     * @throws IllegalArgumentException when it is somebody else's, or earlier than what was processed already
     */
    public boolean accept(Event event) {
        if (!event.customerId().equals(log.customerId(0))) {
            throw new IllegalArgumentException(
                    "event " + event.id() + " is of customer " + event.customerId() + ", not of " + log.customerId(0));
        }
        if (now != Instants.NONE && event.time() < now) {
            throw new IllegalArgumentException("event " + event.id() + " of " + Instants.format(event.time())
                    + " came after the clock stood at " + Instants.format(now) + "; events have to come in order");
        }
        if (!log.add(event)) {
            return false;
        }
        if (log.size() == 1) {
            kernel.start(event.time());
        }
        now = event.time();
        kernel.event(log.size() - 1);
        return true;
    }

    /** Lets time pass: runs what is due up to and including the instant. Later events have to be later than that. */
    public void advanceTo(long instant) {
        kernel.runTimers(instant, log.size());
        now = Math.max(now, instant + 1);
    }

    /** Ends at the horizon: what waits then is pending or stays scheduled (§1.5). Nothing may follow. */
    public FinalProfile finish(long horizon) {
        kernel.finish(horizon, log.size());
        return kernel.findings().profiles().build().rows().getLast();
    }

    /** What has been found since the last call. */
    public Found found() {
        Findings findings = kernel.findings();
        Found found = new Found(
                decisions(),
                findings.messages().buildFrom(messagesTold).rows(),
                findings.effects().buildFrom(effectsTold).rows());
        decisionsTold = findings.decisions().size();
        messagesTold = findings.messages().size();
        effectsTold = findings.effects().size();
        return found;
    }

    private List<Decision> decisions() {
        DecisionTable table = kernel.findings().decisions().buildFrom(decisionsTold);
        List<Decision> decisions = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            int event = table.event(row);
            decisions.add(new Decision(
                    table.at(row),
                    pack.rules().get(table.rule(row)).id(),
                    table.outcome(row),
                    table.reason(row),
                    table.trigger(row),
                    event == DecisionTable.NO_EVENT ? "" : log.eventIdAt(event)));
        }
        return decisions;
    }

    /** Rows in the order in which they fell. */
    public record Found(List<Decision> decisions, List<MessageRow> messages, List<EffectRow> effects) {
        public Found {
            decisions = List.copyOf(decisions);
        }
    }

    /** One decision as result files show it. */
    public record Decision(
            long at, String ruleId, Outcome outcome, Reason reason, TriggerKind trigger, String triggerEventId) {}
}
