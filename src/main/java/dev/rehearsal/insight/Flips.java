package dev.rehearsal.insight;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.DecisionExplanation;
import dev.rehearsal.replay.Explanation;
import dev.rehearsal.replay.MessageExplanation;
import dev.rehearsal.replay.MessageStatus;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.replay.ReplayMemory;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.replay.ReplayResult;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What would have to be different: the smallest single changes of a pack that turn one decision about a customer, or the
 * fate of one message, into the other. The values to try come from what the explanation found; each change that is told
 * was replayed for the customer and does turn it. Looks at nothing but the customer's own events. Used by one thread.
 */
public final class Flips {
    private static final int MOST_BLOCKERS = 2;

    private final RulePack pack;
    private final CustomerLog customer;
    private final Replay replay;
    private final ReplayResult result;
    private final Parameters parameters;
    private final ReplayMemory memory;

    private Flips(RulePack pack, CustomerLog customer) {
        this.pack = pack;
        this.customer = customer;
        this.memory = new ReplayMemory(customer.log());
        this.replay = Replay.bind(pack, memory);
        this.result = replay.run(customer.options(), Progress.NONE);
        this.parameters = Parameters.of(pack);
    }

    /** Of one customer; empty when the log knows none of this id. */
    public static Optional<Flips> of(RulePack pack, EventLog log, String customerId, ReplayOptions options) {
        return Optional.ofNullable(CustomerLog.of(log, customerId, options)).map(customer -> new Flips(pack, customer));
    }

    RulePack pack() {
        return pack;
    }

    CustomerLog customer() {
        return customer;
    }

    /** The pack bound to the customer's own events. */
    Replay replay() {
        return replay;
    }

    /** What a replay of these decided. */
    ReplayResult result() {
        return result;
    }

    /**
     * What turns it. {@code happened} says that the rule fired, or the message was sent, as things are. Flips come nearest
     * first, one for each parameter that has one; {@code blockers} are the two nearest things that held it back.
     */
    public record Answer(boolean happened, List<Flip> flips, List<Explanation> blockers) {
        public Answer {
            flips = List.copyOf(flips);
            blockers = List.copyOf(blockers);
        }
    }

    /** Of a decision as a replay of the same pack and log explains it, a rule that did not match or began to wait included. */
    public Answer ofDecision(DecisionExplanation decision) {
        Asked asked = Asked.of(decision, pack, customer);
        Situation situation = new Situation(
                pack,
                customer,
                result,
                decision.ruleId(),
                asked.began(),
                decision.at(),
                local(decision.at()),
                conditions(decision, asked),
                decision.until());
        boolean happened = asked.fired(pack, result);
        Predicate<RulePack> turns = edited ->
                asked.fired(edited, Replay.bind(edited, memory).run(customer.options(), Progress.NONE)) != happened;
        Scope scope = new Scope(pack, parameters);
        FlipSearch search = new FlipSearch(situation, turns);
        List<Flip> flips = search.flips(scope.ofDecision(decision.ruleId(), situation.conditions()));
        if (flips.isEmpty()) {
            flips = search.flips(scope.ofRelated(decision.ruleId(), situation.conditions()));
        }
        return new Answer(
                happened,
                flips,
                happened
                        ? List.of()
                        : new Blockers(situation, parameters.ofRule(decision.ruleId()))
                                .nearest(decision.gates(), MOST_BLOCKERS));
    }

    /** When a rule had waited, its conditions were asked when the wait began. */
    private @Nullable Explanation conditions(DecisionExplanation decision, Asked asked) {
        return asked.began() == decision.at()
                ? decision.conditions()
                : replay.explain(decision.ruleId(), customer.customerId(), asked.began(), customer.options())
                        .map(DecisionExplanation::conditions)
                        .orElse(null);
    }

    /** Of a message as a replay of the same pack and log explains it by its end. */
    public Answer ofMessage(MessageExplanation message) {
        Situation situation = new Situation(
                pack, customer, result, "", message.made(), message.at(), local(message.at()), null, message.until());
        Made made = Made.of(message, messages(replay, message));
        boolean happened = message.status() == MessageStatus.SENT;
        Predicate<RulePack> turns = edited -> made.sent(messages(Replay.bind(edited, memory), message)) != happened;
        List<Explanation> failed =
                message.checks().stream().filter(check -> !check.holds()).toList();
        return new Answer(
                happened,
                new FlipSearch(situation, turns).flips(new Scope(pack, parameters).ofMessage(message)),
                happened ? List.of() : failed.subList(0, Math.min(MOST_BLOCKERS, failed.size())));
    }

    private List<MessageExplanation> messages(Replay replayed, MessageExplanation message) {
        return replayed.explainMessages(message.origin()::equals, customer.customerId(), null, customer.options());
    }

    private LocalDateTime local(long at) {
        return replay.local(customer.customerId(), at).orElseThrow();
    }
}
