package dev.rehearsal.insight;

import dev.rehearsal.replay.MessageKind;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The way from matches to sent messages of some rules and messages of one result: how many were lost at each step and how
 * many went on. It has two parts, since a firing makes any number of messages: matches up to {@link Step#FIRED}, and
 * messages made up to {@link Step#SENT}; each adds up for itself. The rows of every bar can be listed. Immutable.
 */
public final class Waterfall {
    private final ReplayResult result;
    private final BitSet rules;
    private final BitSet kinds;
    private final int[] counts = new int[Step.values().length];

    private Waterfall(ReplayResult result, Predicate<Rule> rules, Predicate<MessageKind> kinds) {
        this.result = result;
        this.rules = numbers(result.pack().rules(), rules);
        this.kinds = numbers(result.messages().kinds(), kinds);
        for (int row = 0; row < result.decisions().size(); row++) {
            add(stepOfDecision(row));
        }
        for (int row = 0; row < result.messages().size(); row++) {
            add(stepOfMessage(row));
        }
    }

    private static <T> BitSet numbers(List<T> things, Predicate<T> wanted) {
        BitSet numbers = new BitSet();
        IntStream.range(0, things.size())
                .filter(number -> wanted.test(things.get(number)))
                .forEach(numbers::set);
        return numbers;
    }

    /** Of everything in the pack, messages of journeys and lifecycle transitions included. */
    public static Waterfall ofAll(ReplayResult result) {
        return new Waterfall(result, rule -> true, kind -> true);
    }

    /** Of one rule and its messages. */
    public static Waterfall ofRule(ReplayResult result, String ruleId) {
        return new Waterfall(
                result, rule -> rule.id().equals(ruleId), kind -> kind.ruleId().equals(ruleId));
    }

    /** Of the rules that send for a campaign, and of the campaign's messages, whoever made them. */
    public static Waterfall ofCampaign(ReplayResult result, String campaignId) {
        return new Waterfall(
                result,
                rule -> rule.then().stream().anyMatch(action -> sendsFor(action, campaignId)),
                kind -> kind.campaignId().equals(campaignId));
    }

    private static boolean sendsFor(Action action, String campaignId) {
        return action instanceof Action.Send send
                && campaignId.equals(send.message().campaignId());
    }

    @SuppressWarnings("EnumOrdinal") // the place in a counter, never written down
    private void add(@Nullable Step step) {
        if (step != null) {
            counts[step.ordinal()]++;
        }
    }

    private @Nullable Step stepOfDecision(int row) {
        return rules.get(result.decisions().rule(row)) ? Step.of(result.decisions(), row) : null;
    }

    private @Nullable Step stepOfMessage(int row) {
        return kinds.get(result.messages().kind(row)) ? Step.of(result.messages(), row) : null;
    }

    /** One step: {@code count} rows are here, and {@code left} went on past it. */
    public record Bar(Step step, int count, int left) {}

    /** How many matches there were. */
    public int matched() {
        return sum(true);
    }

    /** How many messages were made. */
    public int made() {
        return sum(false);
    }

    private int sum(boolean ofDecisions) {
        int sum = 0;
        for (Step step : Step.values()) {
            sum += step.isOfDecisions() == ofDecisions ? count(step) : 0;
        }
        return sum;
    }

    /** How many rows ended at the step. */
    @SuppressWarnings("EnumOrdinal") // the place in a counter, never written down
    public int count(Step step) {
        return counts[step.ordinal()];
    }

    /** All steps in order, those at which nothing was lost as well. */
    public List<Bar> bars() {
        List<Bar> bars = new ArrayList<>();
        int left = matched();
        for (Step step : Step.values()) {
            if (step == Step.NOT_YET_DUE) {
                left = made();
            }
            left -= step.isThrough() ? 0 : count(step);
            bars.add(new Bar(step, count(step), left));
        }
        return List.copyOf(bars);
    }

    /** The rows of the result's decisions or messages ({@link Step#isOfDecisions}) that ended at the step, ascending. */
    public int[] rows(Step step) {
        return step.isOfDecisions()
                ? IntStream.range(0, result.decisions().size())
                        .filter(row -> stepOfDecision(row) == step)
                        .toArray()
                : IntStream.range(0, result.messages().size())
                        .filter(row -> stepOfMessage(row) == step)
                        .toArray();
    }
}
