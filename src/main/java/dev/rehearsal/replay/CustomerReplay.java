package dev.rehearsal.replay;

import dev.rehearsal.event.Value;
import dev.rehearsal.rule.Schedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The kernel: replays one customer at a time, events in order, timers in between, and what they cause (semantics §1.4,
 * §4.3). It only ever looks back, so a whole log and events that come one by one go through the same. Used by one thread;
 * all it finds goes to its {@link Findings}.
 */
final class CustomerReplay {
    private static final long MINUTE = 60_000;
    private static final int MIDNIGHT = 0;
    private static final Timers.StageDue STAGE_DUE = new Timers.StageDue();

    private final BoundPack pack;
    private final Part part;
    private final List<Schedule> schedules;
    private final List<Integer> inactivities;
    private final @Nullable Visits visits;
    private final @Nullable Agenda agenda;
    private final Findings findings = new Findings();
    private final Timers timers = new Timers();
    private final CustomerState customer;
    private final Chain chain;
    private final Messages messages;
    private final Rules rules;
    private final Walks walks;
    private final @Nullable Stages stages;
    private final @Nullable Tracer tracer;

    /**
     * {@code visits} null means that nothing is known of the future, and {@code agenda} null that at every event all are
     * asked all they ask for.
     */
    CustomerReplay(
            BoundPack pack,
            Part part,
            @Nullable Visits visits,
            @Nullable Agenda agenda,
            boolean allDecisions,
            @Nullable Tracer tracer) {
        this.pack = pack;
        this.part = part;
        this.schedules = part.schedules();
        this.inactivities = part.inactivities();
        this.visits = visits;
        this.agenda = agenda;
        this.tracer = tracer;
        this.customer = new CustomerState(pack.log(), pack.clocks(), pack.score());
        this.chain = new Chain(findings, part);
        MessageChecks checks = new MessageChecks(pack.pack().settings(), pack.subscriptions(), customer);
        this.messages = new Messages(customer, pack.sendTimes(), checks, timers, findings, tracer);
        Actions actions = new Actions(customer, findings, chain, messages);
        this.rules = new Rules(part, agenda, customer, actions, chain, timers, findings, allDecisions, tracer);
        this.walks = new Walks(pack, part, agenda, customer, actions, messages, timers, findings, tracer);
        this.stages = part.lifecycle() == null ? null : new Stages(part.lifecycle(), customer, actions, chain, tracer);
    }

    Findings findings() {
        return findings;
    }

    CustomerState customer() {
        return customer;
    }

    /** Whether a rule waits for what may cancel it, or a timer may still make it wait. */
    boolean isWaiting() {
        return rules.isWaiting() || !timers.isEmpty();
    }

    /** Whether a token stands in a journey, or a timer may still bring one there. */
    boolean isWalking() {
        return walks.isWalking() || !timers.isEmpty();
    }

    /** Takes up a customer, before their first event. */
    void begin(int number) {
        customer.begin(number);
        timers.clear();
        messages.begin();
        rules.begin();
        walks.begin();
    }

    /** Starts what runs on the calendar from the customer's first event on. */
    void start(long first) {
        for (Schedule schedule : schedules) {
            timers.add(Calendar.next(schedule, customer.clock(), first - 1), new Timers.ScheduleDue(schedule));
        }
        if (stages != null) {
            LocalDate today = customer.clock().date(first);
            timers.add(Calendar.next(MIDNIGHT, date -> date.isAfter(today), customer.clock(), first), STAGE_DUE);
        }
    }

    /** Processes the event at the position, after the timers before it. */
    void event(int position) {
        long now = pack.log().timeAt(position);
        runTimers(now - 1, position);
        customer.setHistoryEnd(position + 1);
        rules.cancelWaits(position, now);
        if (agenda != null) {
            agenda.turnTo(position);
        }
        for (int i = 0; i < inactivities.size(); i++) {
            if (visits == null || visits.isFollowedBySilence(i, position)) {
                int minutes = inactivities.get(i);
                timers.add(now + minutes * MINUTE, new Timers.SilenceDue(minutes, position));
            }
        }
        process(Occurrence.event(position, now));
        settled(now);
    }

    /** Runs what is due up to the instant; the history then reaches to that instant, but not past {@code next}. */
    void runTimers(long latest, int next) {
        for (Timers.Timer timer = timers.takeDue(latest); timer != null; timer = timers.takeDue(latest)) {
            long now = timer.due();
            customer.setHistoryEnd(pack.log().firstAfter(now, customer.historyEnd(), next));
            switch (timer.task()) {
                case Timers.StageDue daily -> stageDue(now);
                case Timers.ScheduleDue(Schedule schedule) -> schedulesDue(schedule, now);
                case Timers.SilenceDue(int minutes, int event) -> silenceDue(minutes, event, now);
                case RuleWait wait -> rules.due(wait, now);
                case Timers.TokenDue token -> walks.due(token, now);
                case PendingMessage message -> messages.due(message, now);
            }
            runCaused();
            settled(now);
        }
    }

    private void settled(long now) {
        if (tracer != null) {
            tracer.settled(customer, now);
        }
    }

    private void stageDue(long now) {
        if (stages != null) {
            timers.add(Calendar.next(MIDNIGHT, date -> true, customer.clock(), now), STAGE_DUE);
            stages.evaluate(Occurrence.waitDue(now, Where.NONE));
        }
    }

    private void schedulesDue(Schedule first, long now) {
        List<Schedule> all = new ArrayList<>(List.of(first));
        for (Schedule also = timers.takeSchedule(now); also != null; also = timers.takeSchedule(now)) {
            all.add(also);
        }
        all.forEach(schedule ->
                timers.add(Calendar.next(schedule, customer.clock(), now), new Timers.ScheduleDue(schedule)));
        chain.add(Occurrence.timer(TriggerKind.SCHEDULE, now, all));
    }

    private void silenceDue(int minutes, int event, long now) {
        if (customer.historyEnd() == event + 1) {
            chain.add(Occurrence.timer(TriggerKind.INACTIVITY, now, minutes));
        }
    }

    private void process(Occurrence occurrence) {
        chain.add(occurrence);
        runCaused();
    }

    private void runCaused() {
        for (Occurrence next = chain.next(); next != null; next = chain.next()) {
            if (stages != null && next.kind() == TriggerKind.EVENT) {
                stages.evaluate(next);
            }
            rules.see(next);
            walks.see(next);
        }
    }

    /** Says what is left at the horizon, where all events before {@code end} are history. */
    void finish(long horizon, int end) {
        runTimers(horizon, end);
        customer.setHistoryEnd(end);
        rules.finish();
        messages.finish();
        if (part.keepsProfiles()) {
            findings.profiles()
                    .add(
                            customer.customer(),
                            customer.segments(),
                            customer.lifecycleStage(),
                            customer.score(horizon) instanceof Value.Number(double score) ? score : Double.NaN,
                            customer.finalEngagement());
        }
    }
}
