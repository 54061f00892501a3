package dev.rehearsal.replay;

import dev.rehearsal.event.Instants;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A pack bound to a log, ready to run and to explain any number of times. The result depends on nothing but the two: not
 * on threads, the machine's time zone or its locale. Immutable and safe to use from any thread.
 */
public final class Replay {
    private final PackMemory memory;
    private final BoundPack bound;
    private final EventLog log;

    private Replay(RulePack pack, ReplayMemory memory) {
        this.log = memory.log();
        this.memory = memory.turnTo(pack);
        this.bound = new BoundPack(pack, log, this.memory);
    }

    /** Resolves every name of the pack against the log; costs a pass over each column that a condition looks at. */
    public static Replay bind(RulePack pack, EventLog log) {
        return bind(pack, new ReplayMemory(log));
    }

    /** As {@link #bind(RulePack, EventLog)}, except that nothing is worked out again that the memory still knows. */
    public static Replay bind(RulePack pack, ReplayMemory memory) {
        return new Replay(pack, memory);
    }

    /** Replays on the calling thread. */
    public ReplayResult run(ReplayOptions options, Progress progress) {
        return run(options, progress, Runnable::run);
    }

    /** Replays on a pool; the result is the same. A cancelled run ends with what it has, which the caller throws away. */
    public ReplayResult run(ReplayOptions options, Progress progress, Executor pool) {
        long horizon = horizon(options);
        Findings findings = horizon == Instants.NONE ? new Findings() : found(horizon, options, progress, pool);
        progress.at(log.customerCount(), log.customerCount());
        return result(horizon, findings);
    }

    private Findings found(long horizon, ReplayOptions options, Progress progress, Executor pool) {
        PartsReplay replay = new PartsReplay(bound, log, horizon);
        return options.allDecisions() ? replay.runForAllDecisions(progress, pool) : replay.run(memory, progress, pool);
    }

    private long horizon(ReplayOptions options) {
        return options.until() == null ? log.lastTime() : options.until();
    }

    private ReplayResult result(long horizon, Findings findings) {
        return new ReplayResult(
                bound.pack(),
                log,
                horizon,
                findings.events(),
                findings.chainLimit(),
                findings.decisions().build(),
                findings.moves().build(),
                findings.messages().build(),
                findings.effects().build(),
                findings.profiles().build());
    }

    /**
     * Why the rule did or did not fire for the customer at the instant, or at the last time before it that the rule was
     * asked; null means the last time of all. Empty when it was never asked, or the log or the pack knows no such name.
     */
    public Optional<DecisionExplanation> explain(String ruleId, String customerId, @Nullable Long at) {
        return explain(ruleId, customerId, at, ReplayOptions.DEFAULT);
    }

    /** As {@link #explain(String, String, Long)}, for a run that ended at another horizon. */
    public Optional<DecisionExplanation> explain(
            String ruleId, String customerId, @Nullable Long at, ReplayOptions options) {
        Explainer explainer = new Explainer(ruleId, latest(at));
        watch(customerId, horizon(options), explainer);
        return explainer.explanation();
    }

    /**
     * Everything that rules were asked for the customer in [from, to], in the order in which they were asked, each
     * explained as it is handed over.
     */
    public void explainAll(
            String customerId, long from, long to, ReplayOptions options, Consumer<DecisionExplanation> receiver) {
        Tracer tracer = new Tracer() {
            @Override
            public void asked(
                    BoundRule rule,
                    Occurrence occurrence,
                    Moment moment,
                    @Nullable Outcome outcome,
                    Reason reason,
                    List<BoundRule> firing) {
                if (from <= moment.now() && moment.now() <= to) {
                    receiver.accept(Explainer.explain(rule, occurrence, moment, outcome, reason));
                }
            }
        };
        watch(customerId, Math.min(to, horizon(options)), tracer);
    }

    /** The customer's local time at the instant (semantics §1.6); empty when the log knows no such customer. */
    public Optional<LocalDateTime> local(String customerId, long at) {
        int customer = log.customerOf(customerId);
        return customer < 0
                ? Optional.empty()
                : Optional.of(bound.clocks().of(customer).local(at));
    }

    /**
     * What had become by the instant of the messages that a rule, journey node or transition made for the customer, in
     * the order in which they first came due; null means by the horizon.
     */
    public List<MessageExplanation> explainMessages(
            Predicate<String> origins, String customerId, @Nullable Long at, ReplayOptions options) {
        MessageExplainer explainer = new MessageExplainer(origins, latest(at));
        watch(customerId, horizon(options), explainer);
        return explainer.explanations();
    }

    /** The customer's way through the journey up to the instant, by the horizon where it is null. */
    public JourneyExplanation explainJourney(
            String journeyId, String customerId, @Nullable Long at, ReplayOptions options) {
        JourneyExplainer explainer = new JourneyExplainer(journeyId, latest(at));
        watch(customerId, horizon(options), explainer);
        return explainer.explanation(customerId);
    }

    /** Why the customer is in their stage at the instant; empty where the lifecycle was not evaluated until then. */
    public Optional<StageExplanation> explainStage(String customerId, @Nullable Long at, ReplayOptions options) {
        StageExplainer explainer = new StageExplainer(latest(at));
        watch(customerId, horizon(options), explainer);
        return explainer.explanation();
    }

    /** What the customer's score is made of at the instant; empty where the pack does not score. */
    public Optional<ScoreExplanation> explainScore(String customerId, @Nullable Long at, ReplayOptions options) {
        long now = at == null ? horizon(options) : Math.min(at, horizon(options));
        Score score = bound.score();
        return score == null
                ? Optional.empty()
                : watch(customerId, now, new Tracer() {})
                        .map(customer -> new ScoreExplanation(
                                customerId, now, score.of(customer, now), score.parts(customer, now)));
    }

    /** How the customer's stage, segments and score changed until the horizon; empty where the log knows none of this id. */
    public Optional<CustomerTrack> track(String customerId, ReplayOptions options) {
        TrackTracer tracer = new TrackTracer();
        return watch(customerId, horizon(options), tracer).map(customer -> tracer.track());
    }

    private static long latest(@Nullable Long at) {
        return at == null ? Long.MAX_VALUE : at;
    }

    /** Replays one customer while something watches; empty when the log knows no such customer. */
    private Optional<CustomerState> watch(String customerId, long horizon, Tracer tracer) {
        int customer = log.customerOf(customerId);
        if (customer < 0 || horizon == Instants.NONE) {
            return Optional.empty();
        }
        WholeLogReplay replay = new WholeLogReplay(bound, bound.everything(), log, null, horizon, false, tracer);
        replay.replay(customer);
        return Optional.of(replay.customer());
    }
}
