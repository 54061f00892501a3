package dev.rehearsal.replay;

import dev.rehearsal.event.Instants;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A pack bound to a log, ready to run and to explain any number of times. The result depends on nothing but the two: not
 * on threads, the machine's time zone or its locale. Immutable and safe to use from any thread.
 */
public final class Replay {
    private static final int CUSTOMERS_AT_ONCE = 512;

    private final BoundPack bound;
    private final EventLog log;
    private final Visits visits;

    private Replay(RulePack pack, EventLog log) {
        this.bound = new BoundPack(pack, log);
        this.log = log;
        this.visits = new Visits(bound, log);
    }

    /** Resolves every name of the pack against the log; costs a pass over each column that a condition looks at. */
    public static Replay bind(RulePack pack, EventLog log) {
        return new Replay(pack, log);
    }

    /** Replays on the calling thread. */
    public ReplayResult run(ReplayOptions options, Progress progress) {
        long horizon = horizon(options);
        WholeLogReplay replay = replay(horizon, options);
        int customers = horizon == Instants.NONE ? 0 : log.customerCount();
        for (int customer = 0; customer < customers && !progress.cancelled(); customer++) {
            replay.replay(customer);
            if (customer % CUSTOMERS_AT_ONCE == 0) {
                progress.at(customer, customers);
            }
        }
        progress.at(customers, customers);
        return result(horizon, replay.findings());
    }

    /**
     * Replays on a pool, in as many pieces at once as {@code parallelism}; the result is the same. A cancelled run ends
     * with what it has, which the caller throws away.
     */
    public ReplayResult run(ReplayOptions options, Progress progress, ExecutorService pool, int parallelism) {
        long horizon = horizon(options);
        int customers = horizon == Instants.NONE ? 0 : log.customerCount();
        List<Future<Findings>> pieces = new ArrayList<>();
        AtomicLong done = new AtomicLong();
        for (int[] range : ranges(customers, parallelism)) {
            Callable<Findings> piece = () -> {
                WholeLogReplay replay = replay(horizon, options);
                for (int customer = range[0]; customer < range[1] && !progress.cancelled(); customer++) {
                    replay.replay(customer);
                }
                progress.at(done.addAndGet(range[1] - range[0]), customers);
                return replay.findings();
            };
            pieces.add(pool.submit(piece));
        }
        List<Findings> found = new ArrayList<>();
        for (Future<Findings> piece : pieces) {
            found.add(finished(piece));
        }
        return result(horizon, Findings.together(found));
    }

    private static Findings finished(Future<Findings> piece) {
        try {
            return piece.get();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException("a replay was interrupted; cancel it through its progress", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a replay failed", failed.getCause());
        }
    }

    /** Ranges of customers with about as many events each, several for each thread. */
    private List<int[]> ranges(int customers, int parallelism) {
        List<int[]> ranges = new ArrayList<>();
        int from = 0;
        long share = Math.max(4096, (long) log.size() / (parallelism * 8L) + 1);
        for (int customer = 0; customer < customers; customer++) {
            boolean enough =
                    log.end(customer) - log.start(from) >= share || customer + 1 - from >= CUSTOMERS_AT_ONCE * 16;
            if (enough || customer + 1 == customers) {
                ranges.add(new int[] {from, customer + 1});
                from = customer + 1;
            }
        }
        return ranges;
    }

    private WholeLogReplay replay(long horizon, ReplayOptions options) {
        return new WholeLogReplay(bound, log, visits, horizon, options.allDecisions(), null);
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

    private static long latest(@Nullable Long at) {
        return at == null ? Long.MAX_VALUE : at;
    }

    /** Replays one customer while something watches; empty when the log knows no such customer. */
    private Optional<CustomerState> watch(String customerId, long horizon, Tracer tracer) {
        int customer = log.customerOf(customerId);
        if (customer < 0 || horizon == Instants.NONE) {
            return Optional.empty();
        }
        WholeLogReplay replay = new WholeLogReplay(bound, log, visits, horizon, false, tracer);
        replay.replay(customer);
        return Optional.of(replay.customer());
    }
}
