package dev.rehearsal.replay;

import dev.rehearsal.event.Durations;
import dev.rehearsal.event.Instants;
import dev.rehearsal.rule.Gates;
import dev.rehearsal.rule.RuleSentence;
import dev.rehearsal.rule.TimeWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Watches one customer being replayed and explains what it sees of one rule, up to an instant. What fired wins over what
 * did not at the same instant, and later over earlier.
 */
final class Explainer implements Tracer {
    private final String ruleId;
    private final long latest;
    private @Nullable DecisionExplanation explanation;

    Explainer(String ruleId, long latest) {
        this.ruleId = ruleId;
        this.latest = latest;
    }

    Optional<DecisionExplanation> explanation() {
        return Optional.ofNullable(explanation);
    }

    @Override
    public void asked(
            BoundRule rule,
            Occurrence occurrence,
            Moment moment,
            @Nullable Outcome outcome,
            Reason reason,
            List<BoundRule> firing) {
        if (moment.now() > latest || !rule.rule().id().equals(ruleId) || isWeaker(outcome, moment.now())) {
            return;
        }
        explanation = explain(rule, occurrence, moment, outcome, reason);
    }

    /** What a rule answered, while everything that it looked at is still as it was. */
    static DecisionExplanation explain(
            BoundRule rule, Occurrence occurrence, Moment moment, @Nullable Outcome outcome, Reason reason) {
        CustomerState customer = moment.customer();
        Gatekeeper gatekeeper = new Gatekeeper(customer);
        long until = until(rule, moment, reason, gatekeeper);
        TriggerKind kind = occurrence.kind() == null ? TriggerKind.EVENT : occurrence.kind();
        return new DecisionExplanation(
                rule.rule().id(),
                customer.log().customerId(customer.customer()),
                moment.now(),
                kind,
                occurrence.event() < 0 ? null : customer.log().eventIdAt(occurrence.event()),
                outcome,
                reason,
                summary(outcome, reason, until),
                conditions(rule, occurrence, moment),
                gates(rule, moment, reason, gatekeeper),
                until == Instants.NONE ? null : (Long) until);
    }

    /** When time alone lets the rule through, {@link Instants#NONE} where it changes nothing. */
    private static long until(BoundRule rule, Moment moment, Reason reason, Gatekeeper gatekeeper) {
        TimeWindow window = rule.rule().gates().timeWindow();
        return switch (reason) {
            case COOLDOWN -> gatekeeper.cooldownEnd(rule);
            case TIME_WINDOW ->
                window == null
                        ? Instants.NONE
                        : Gatekeeper.opensAfter(window, moment.customer().clock(), moment.now());
            case NONE, AUDIENCE, ALREADY_WAITING, MAX_EXECUTIONS, OUTRANKED, FOLLOWED_BY -> Instants.NONE;
        };
    }

    private boolean isWeaker(@Nullable Outcome outcome, long now) {
        return explanation != null
                && explanation.at() == now
                && explanation.outcome() != Outcome.NOT_MATCHED
                && outcome == Outcome.NOT_MATCHED;
    }

    /** Where a wait has come due, its conditions held when it began and are not asked again. */
    private static Explanation conditions(BoundRule rule, Occurrence occurrence, Moment moment) {
        return occurrence.now() == moment.now()
                ? rule.when().whole().explain(moment)
                : Explanation.of(
                        true,
                        RuleSentence.of(rule.rule().when()),
                        "held when the wait began at " + Instants.format(occurrence.now()));
    }

    private static String summary(@Nullable Outcome outcome, Reason reason, long until) {
        if (outcome == null) {
            return "It matched and began to wait.";
        }
        return switch (outcome) {
            case FIRED -> "It fired: the conditions held and every gate let it through.";
            case NOT_MATCHED -> "It did not fire: the conditions did not hold.";
            case SUPPRESSED -> "It matched but did not fire: " + words(reason, until) + ".";
            case CANCELLED -> "It waited and was cancelled by what followed.";
            case PENDING -> "It is still waiting at the end of the log.";
        };
    }

    private static String words(Reason reason, long until) {
        return switch (reason) {
            case NONE, FOLLOWED_BY -> "it was cancelled by what followed";
            case AUDIENCE -> "the customer is in none of its segments";
            case ALREADY_WAITING -> "it was waiting already";
            case TIME_WINDOW ->
                "its time window was closed" + (until == Instants.NONE ? "" : " until " + Instants.format(until));
            case COOLDOWN -> "it had fired before and cools down until " + Instants.format(until);
            case MAX_EXECUTIONS -> "it had fired as often as it may";
            case OUTRANKED -> "another rule of its group fired at the same instant";
        };
    }

    private static List<Explanation> gates(BoundRule rule, Moment moment, Reason failed, Gatekeeper gatekeeper) {
        List<Explanation> list = new ArrayList<>();
        Gates gates = rule.rule().gates();
        if (!gates.audience().isEmpty()) {
            list.add(Explanation.audience(gates.audience(), moment.customer()));
        }
        if (rule.rule().unless() != null) {
            list.add(Explanation.of(
                    failed != Reason.ALREADY_WAITING,
                    "not waiting already",
                    failed == Reason.ALREADY_WAITING ? "an earlier match is still waiting" : null));
        }
        if (gates.timeWindow() != null) {
            list.add(Explanation.of(
                    gatekeeper.isInTimeWindow(rule, moment.now()),
                    "time window",
                    "on the customer's clock it is " + moment.customer().clock().local(moment.now())));
        }
        gates.cooldown().ifPresent(minutes -> list.add(cooldown(rule, moment, minutes, gatekeeper)));
        gates.maxExecutions().ifPresent(most -> {
            int fired = moment.customer().firings(rule.number()).size();
            boolean passes = fired < most;
            list.add(new Explanation(
                    passes,
                    "at most " + most + " firings",
                    fired + " so far",
                    passes ? null : "would pass with a limit of " + (fired + 1),
                    List.of()));
        });
        if (gates.exclusiveGroup() != null) {
            list.add(Explanation.of(
                    failed != Reason.OUTRANKED,
                    "first of the group " + gates.exclusiveGroup(),
                    failed == Reason.OUTRANKED ? "another rule of the group fired at this instant" : null));
        }
        return list;
    }

    private static Explanation cooldown(BoundRule rule, Moment moment, int minutes, Gatekeeper gatekeeper) {
        LongList firings = moment.customer().firings(rule.number());
        boolean passes = moment.now() >= gatekeeper.cooldownEnd(rule);
        if (firings.isEmpty()) {
            return Explanation.of(true, "cooldown of " + Durations.words(minutes), "never fired before");
        }
        long passed = (moment.now() - firings.last()) / 60_000;
        return new Explanation(
                passes,
                "cooldown of " + Durations.words(minutes),
                "fired last at " + Instants.format(firings.last()) + ", " + Durations.words(passed) + " before",
                passes ? null : "would pass with a cooldown of " + Durations.words(passed) + " or less",
                List.of());
    }
}
