package dev.rehearsal.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks the rules at an occurrence, lets them wait, and fires those that may (semantics §4.3 b to c, §4.5). */
final class Rules {
    private static final long MINUTE = 60_000;

    private final List<BoundRule> rules;
    private final Map<TriggerKind, List<BoundRule>> listeners;
    private final @Nullable Agenda agenda;
    private final CustomerState customer;
    private final Gatekeeper gatekeeper;
    private final Actions actions;
    private final Chain chain;
    private final Timers timers;
    private final Findings findings;
    private final boolean allDecisions;
    private final @Nullable Tracer tracer;
    private final OpenWaits waits = new OpenWaits();
    private final List<BoundRule> firing = new ArrayList<>();

    Rules(
            Part part,
            @Nullable Agenda agenda,
            CustomerState customer,
            Actions actions,
            Chain chain,
            Timers timers,
            Findings findings,
            boolean allDecisions,
            @Nullable Tracer tracer) {
        this.rules = part.rules();
        this.listeners = part.listeners();
        this.agenda = agenda;
        this.customer = customer;
        this.gatekeeper = new Gatekeeper(customer);
        this.actions = actions;
        this.chain = chain;
        this.timers = timers;
        this.findings = findings;
        this.allDecisions = allDecisions;
        this.tracer = tracer;
    }

    void begin() {
        gatekeeper.begin();
        waits.clear();
    }

    boolean isWaiting() {
        return !waits.isEmpty();
    }

    /** An event is tested against waits that started before it, before rules are evaluated on it. */
    void cancelWaits(int position, long now) {
        if (waits.isEmpty()) {
            return;
        }
        for (BoundRule rule : waits.rules()) {
            Where cancelledBy = rule.cancelledBy();
            RuleWait wait = waits.of(rule, position);
            if (wait != null && cancelledBy != null && cancelledBy.holds(position, now)) {
                end(wait);
                decide(now, rule, Outcome.CANCELLED, Reason.FOLLOWED_BY, wait.began());
            }
        }
    }

    private void end(RuleWait wait) {
        wait.end();
        waits.remove(wait);
    }

    /** Asks all rules against the same state, then fires those that may. */
    void see(Occurrence occurrence) {
        firing.clear();
        Moment moment = occurrence.moment(customer);
        if (agenda != null && occurrence.kind() == TriggerKind.EVENT) {
            int count = agenda.ruleCount();
            for (int i = 0; i < count; i++) {
                BoundRule rule = rules.get(agenda.asked(i));
                ask(rule, rule.when().rest(), occurrence, moment);
            }
        } else {
            for (BoundRule rule : listeners.getOrDefault(occurrence.kind(), List.of())) {
                if (rule.when().hears(occurrence)) {
                    ask(rule, rule.when().whole(), occurrence, moment);
                }
            }
        }
        for (BoundRule rule : firing) {
            fire(rule, occurrence, occurrence);
        }
    }

    private void ask(BoundRule rule, BoundCondition condition, Occurrence occurrence, Moment moment) {
        if (!condition.holds(moment)) {
            if (allDecisions) {
                decide(occurrence.now(), rule, Outcome.NOT_MATCHED, Reason.NONE, occurrence);
            }
            trace(rule, occurrence, moment, Outcome.NOT_MATCHED, Reason.NONE, firing);
            return;
        }
        boolean inAudience = gatekeeper.isInAudience(rule);
        if (inAudience && rule.cancelledBy() != null && waits.of(rule, occurrence.event()) == null) {
            RuleWait wait = new RuleWait(rule, occurrence, occurrence.now() + rule.waitMinutes() * MINUTE);
            waits.add(wait);
            timers.add(wait.due(), wait);
            trace(rule, occurrence, moment, null, Reason.NONE, firing);
            return;
        }
        Reason reason = !inAudience
                ? Reason.AUDIENCE
                : rule.cancelledBy() != null ? Reason.ALREADY_WAITING : gatekeeper.late(rule, occurrence.now(), firing);
        Outcome outcome = reason == Reason.NONE ? Outcome.FIRED : Outcome.SUPPRESSED;
        trace(rule, occurrence, moment, outcome, reason, firing);
        if (reason == Reason.NONE) {
            firing.add(rule);
        } else {
            decide(occurrence.now(), rule, outcome, reason, occurrence);
        }
    }

    void due(RuleWait wait, long now) {
        if (wait.isOver()) {
            return;
        }
        end(wait);
        BoundRule rule = wait.rule();
        Occurrence running = Occurrence.waitDue(now, wait.began().event());
        Reason reason = gatekeeper.isInAudience(rule) ? gatekeeper.late(rule, now, List.of()) : Reason.AUDIENCE;
        Outcome outcome = reason == Reason.NONE ? Outcome.FIRED : Outcome.SUPPRESSED;
        trace(rule, wait.began(), running.moment(customer), outcome, reason, List.of());
        if (reason == Reason.NONE) {
            fire(rule, wait.began(), running);
        } else {
            decide(now, rule, Outcome.SUPPRESSED, reason, wait.began());
        }
    }

    /** {@code shown} gives the trigger of the row; it differs from what runs where a wait has come due. */
    private void fire(BoundRule rule, Occurrence shown, Occurrence running) {
        decide(running.now(), rule, Outcome.FIRED, Reason.NONE, shown);
        gatekeeper.fired(rule, running.now());
        chain.cause(running, TriggerKind.RULE_FIRED, rule.rule().id());
        actions.run(rule.actions(), running);
    }

    private void decide(long at, BoundRule rule, Outcome outcome, Reason reason, Occurrence trigger) {
        TriggerKind kind = trigger.kind();
        if (kind == null) {
            throw new IllegalStateException("rule " + rule.rule().id() + " answered an occurrence without a kind");
        }
        findings.decisions().add(at, customer.customer(), rule.number(), outcome, reason, kind, trigger.event());
    }

    private void trace(
            BoundRule rule,
            Occurrence occurrence,
            Moment moment,
            @Nullable Outcome outcome,
            Reason reason,
            List<BoundRule> firing) {
        if (tracer != null) {
            tracer.asked(rule, occurrence, moment, outcome, reason, firing);
        }
    }

    /** What still waits at the horizon is pending. */
    void finish() {
        for (RuleWait wait : waits.all()) {
            decide(wait.due(), wait.rule(), Outcome.PENDING, Reason.NONE, wait.began());
        }
    }
}
