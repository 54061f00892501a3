package dev.rehearsal.replay;

import dev.rehearsal.event.CodePoints;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.rule.Schedule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Replays one customer after another: events in order, timers in between, and what they cause (semantics §1.4, §4.3 to
 * §4.5). Used by one thread; all it finds goes to its {@link Findings}.
 */
final class CustomerReplay {
    private static final int CHAIN_LIMIT = 16;
    private static final long MINUTE = 60_000;

    private final BoundPack pack;
    private final EventLog log;
    private final long horizon;
    private final boolean allDecisions;
    private final boolean everyEvent;
    private final @Nullable Tracer tracer;
    private final Findings findings = new Findings();
    private final CustomerState customer;
    private final Gatekeeper gatekeeper;
    private final Actions actions;
    private final Timers timers = new Timers();
    private final Deque<Occurrence> caused = new ArrayDeque<>();
    private final List<RuleWait> waits = new ArrayList<>();

    /** A rule that waits for a customer (§4.5). */
    private static final class RuleWait {
        final BoundRule rule;
        final Occurrence began;
        final long due;
        boolean over;

        RuleWait(BoundRule rule, Occurrence began, long due) {
            this.rule = rule;
            this.began = began;
            this.due = due;
        }
    }

    CustomerReplay(BoundPack pack, long horizon, boolean allDecisions, @Nullable Tracer tracer) {
        this.pack = pack;
        this.log = pack.log();
        this.horizon = horizon;
        this.allDecisions = allDecisions;
        this.everyEvent = allDecisions || tracer != null;
        this.tracer = tracer;
        this.customer =
                new CustomerState(log, pack.clocks(), pack.pack().rules().size());
        this.gatekeeper = new Gatekeeper(customer);
        this.actions = new Actions(pack.pack(), customer, findings, this::cause);
    }

    Findings findings() {
        return findings;
    }

    void replay(int number) {
        int start = log.start(number);
        int end = log.firstAfter(horizon, start, log.end(number));
        if (start == end && log.profileRow(number) < 0) {
            return;
        }
        customer.begin(number);
        gatekeeper.begin();
        timers.clear();
        waits.clear();
        findings.replayed(end - start);
        if (start < end) {
            startSchedules(log.timeAt(start));
        }
        for (int at = nextVisited(start, end); at < end; at = nextVisited(at + 1, end)) {
            long now = log.timeAt(at);
            runTimers(now - 1, at);
            customer.setHistoryEnd(at + 1);
            onEvent(at, now);
        }
        runTimers(horizon, end);
        customer.setHistoryEnd(end);
        finish();
    }

    private int nextVisited(int from, int end) {
        return everyEvent ? from : pack.visited().next(from, end);
    }

    private void startSchedules(long first) {
        for (Schedule schedule : pack.schedules()) {
            schedule(schedule, first - 1);
        }
    }

    private void schedule(Schedule schedule, long after) {
        long due = Calendar.next(schedule, customer.clock(), after, horizon);
        if (due != Long.MAX_VALUE) {
            timers.add(due, Timers.Kind.SCHEDULE, schedule);
        }
    }

    /** Runs what is due up to the instant; the history then reaches to that instant, but not past {@code next}. */
    private void runTimers(long latest, int next) {
        for (Timers.Timer timer = timers.takeDue(latest); timer != null; timer = timers.takeDue(latest)) {
            customer.setHistoryEnd(log.firstAfter(timer.due(), customer.historyEnd(), next));
            switch (timer.payload()) {
                case Schedule schedule -> schedulesDue(schedule, timer.due());
                case Inactivity silence -> inactivityDue(silence, timer.due());
                case RuleWait wait -> waitDue(wait, timer.due());
                default -> throw new IllegalStateException("a timer of an unknown kind: " + timer);
            }
        }
    }

    /** Ends a silence unless another event has come since. */
    private record Inactivity(int minutes, int event) {}

    private void schedulesDue(Schedule first, long due) {
        List<Schedule> all = new ArrayList<>(List.of(first));
        for (Timers.Timer also = timers.takeAlso(Timers.Kind.SCHEDULE, due);
                also != null;
                also = timers.takeAlso(Timers.Kind.SCHEDULE, due)) {
            if (also.payload() instanceof Schedule schedule) {
                all.add(schedule);
            }
        }
        all.forEach(schedule -> schedule(schedule, due));
        process(Occurrence.timer(TriggerKind.SCHEDULE, due, all));
    }

    private void inactivityDue(Inactivity silence, long due) {
        if (customer.historyEnd() == silence.event() + 1) {
            process(Occurrence.timer(TriggerKind.INACTIVITY, due, silence.minutes()));
        }
    }

    private void waitDue(RuleWait wait, long now) {
        if (wait.over) {
            return;
        }
        wait.over = true;
        Occurrence running = Occurrence.waitDue(now, wait.began.event());
        Reason reason =
                gatekeeper.isInAudience(wait.rule) ? gatekeeper.late(wait.rule, now, List.of()) : Reason.AUDIENCE;
        if (tracer != null) {
            Outcome outcome = reason == Reason.NONE ? Outcome.FIRED : Outcome.SUPPRESSED;
            tracer.asked(wait.rule, wait.began, moment(running), outcome, reason, List.of());
        }
        if (reason == Reason.NONE) {
            fire(wait.rule, wait.began, running);
            runCaused();
        } else {
            decide(now, wait.rule, Outcome.SUPPRESSED, reason, wait.began);
        }
    }

    private void onEvent(int position, long now) {
        if (!waits.isEmpty()) {
            cancelWaits(position, now);
        }
        for (int i = 0; i < pack.inactivities().size(); i++) {
            if (pack.isFollowedBySilence(i, position)) {
                int minutes = pack.inactivities().get(i);
                timers.add(now + minutes * MINUTE, Timers.Kind.INACTIVITY, new Inactivity(minutes, position));
            }
        }
        process(Occurrence.event(position, now));
    }

    private void cancelWaits(int position, long now) {
        for (RuleWait wait : waits) {
            Where cancelledBy = wait.rule.cancelledBy();
            Tie tie = wait.rule.waitTie();
            if (!wait.over
                    && cancelledBy != null
                    && cancelledBy.holds(position, now)
                    && (tie == null || tie.ties(position, wait.began.event()))) {
                wait.over = true;
                decide(now, wait.rule, Outcome.CANCELLED, Reason.FOLLOWED_BY, wait.began);
            }
        }
        waits.removeIf(wait -> wait.over);
    }

    private void process(Occurrence occurrence) {
        step(occurrence);
        runCaused();
    }

    private void runCaused() {
        for (Occurrence next = caused.poll(); next != null; next = caused.poll()) {
            step(next);
        }
    }

    private void cause(Occurrence by, TriggerKind kind, Object about) {
        if (by.links() == CHAIN_LIMIT) {
            findings.chainWasCut();
        } else {
            caused.add(by.caused(kind, about));
        }
    }

    private void step(Occurrence occurrence) {
        Moment moment = moment(occurrence);
        List<BoundRule> firing = new ArrayList<>(2);
        for (BoundRule rule : pack.rules()) {
            if (occurrence.isHeardBy(rule.rule().on())) {
                ask(rule, occurrence, moment, firing);
            }
        }
        for (BoundRule rule : firing) {
            fire(rule, occurrence, occurrence);
        }
    }

    private Moment moment(Occurrence occurrence) {
        return new Moment(customer, occurrence.now(), occurrence.event(), occurrence.timer());
    }

    private void ask(BoundRule rule, Occurrence occurrence, Moment moment, List<BoundRule> firing) {
        if (!matches(rule, occurrence, moment)) {
            if (allDecisions) {
                decide(occurrence.now(), rule, Outcome.NOT_MATCHED, Reason.NONE, occurrence);
            }
            trace(rule, occurrence, moment, Outcome.NOT_MATCHED, Reason.NONE, firing);
            return;
        }
        boolean inAudience = gatekeeper.isInAudience(rule);
        if (inAudience && rule.cancelledBy() != null && !isWaiting(rule, occurrence)) {
            RuleWait wait = new RuleWait(rule, occurrence, occurrence.now() + waitMinutes(rule) * MINUTE);
            waits.add(wait);
            timers.add(wait.due, Timers.Kind.RULE_WAIT, wait);
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

    private static boolean matches(BoundRule rule, Occurrence occurrence, Moment moment) {
        if (rule.candidates() == null || occurrence.kind() != TriggerKind.EVENT) {
            return rule.when().holds(moment);
        }
        return rule.candidates().get(occurrence.event()) && rule.rest().holds(moment);
    }

    private static long waitMinutes(BoundRule rule) {
        return rule.rule().unless() == null ? 0 : rule.rule().unless().withinMinutes();
    }

    private boolean isWaiting(BoundRule rule, Occurrence occurrence) {
        for (RuleWait wait : waits) {
            if (!wait.over
                    && wait.rule.number() == rule.number()
                    && (rule.waitTie() == null || rule.waitTie().ties(occurrence.event(), wait.began.event()))) {
                return true;
            }
        }
        return false;
    }

    /** {@code shown} gives the trigger of the row; it differs from what runs where a wait has come due. */
    private void fire(BoundRule rule, Occurrence shown, Occurrence running) {
        decide(running.now(), rule, Outcome.FIRED, Reason.NONE, shown);
        gatekeeper.fired(rule, running.now());
        cause(running, TriggerKind.RULE_FIRED, rule.rule().id());
        actions.run(rule.rule().then(), rule.rule().id(), running);
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

    private void finish() {
        for (RuleWait wait : waits) {
            if (!wait.over) {
                decide(wait.due, wait.rule, Outcome.PENDING, Reason.NONE, wait.began);
            }
        }
        Value score = customer.stored(Field.BEHAVIORAL_SCORE);
        findings.profiles()
                .add(new FinalProfile(
                        customer.customer(),
                        customer.segments().stream().sorted(CodePoints.ORDER).toList(),
                        customer.lifecycleStage(),
                        score instanceof Value.Number(double number) ? number : Double.NaN,
                        customer.finalEngagement()));
    }
}
