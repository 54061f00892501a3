package dev.rehearsal.replay;

import dev.rehearsal.event.CodePoints;
import dev.rehearsal.event.Instants;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a run found. Tables are grouped by customer; {@link #decisionOrder()} puts decisions in the order of result
 * files. {@code horizon} is {@link Instants#NONE} where there was nothing to replay. Immutable.
 */
public record ReplayResult(
        RulePack pack,
        EventLog log,
        long horizon,
        int events,
        int chainLimit,
        DecisionTable decisions,
        JourneyMoves journeyMoves,
        List<MessageRow> messages,
        List<EffectRow> effects,
        List<FinalProfile> profiles) {
    public ReplayResult {
        messages = List.copyOf(messages);
        effects = List.copyOf(effects);
        profiles = List.copyOf(profiles);
    }

    /** The rule that a decision's number stands for: rules are numbered as the pack lists them. */
    public Rule rule(int number) {
        return pack.rules().get(number);
    }

    public String customerId(int customer) {
        return log.customerId(customer);
    }

    /** The id of the decision's trigger event, empty where there is none. */
    public String triggerEventId(int row) {
        int position = decisions.event(row);
        return position == DecisionTable.NO_EVENT ? "" : log.eventIdAt(position);
    }

    /** The rows of the decisions by time, customer, rule, outcome, reason, trigger and trigger event. */
    public int[] decisionOrder() {
        int[] ruleRanks = ruleRanks();
        Comparator<Integer> order = Comparator.<Integer>comparingLong(decisions::at)
                .thenComparingInt(decisions::customer)
                .thenComparingInt(row -> ruleRanks[decisions.rule(row)])
                .thenComparing(row -> decisions.outcome(row).name())
                .thenComparing(row -> decisions.reason(row).id())
                .thenComparing(row -> decisions.trigger(row).name())
                .thenComparing(this::triggerEventId, CodePoints.ORDER);
        return IntStream.range(0, decisions.size())
                .boxed()
                .sorted(order)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int[] ruleRanks() {
        int[] ranks = new int[pack.rules().size()];
        List<Integer> sorted = IntStream.range(0, ranks.length)
                .boxed()
                .sorted(Comparator.comparing(number -> rule(number).id(), CodePoints.ORDER))
                .toList();
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[sorted.get(rank)] = rank;
        }
        return ranks;
    }

    /** Messages in the order of result files. */
    public List<MessageRow> sortedMessages() {
        return messages.stream()
                .sorted(Comparator.comparingLong(MessageRow::at)
                        .thenComparingInt(MessageRow::customer)
                        .thenComparing(MessageRow::ruleId, CodePoints.ORDER)
                        .thenComparing(MessageRow::channel, CodePoints.ORDER)
                        .thenComparing(MessageRow::campaignId, CodePoints.ORDER)
                        .thenComparing(MessageRow::templateId, CodePoints.ORDER)
                        .thenComparing(MessageRow::variant, CodePoints.ORDER)
                        .thenComparing(message -> message.status().name())
                        .thenComparing(message -> message.reason().id())
                        .thenComparingLong(MessageRow::due))
                .toList();
    }

    /** Effects in the order of result files. */
    public List<EffectRow> sortedEffects() {
        return effects.stream()
                .sorted(Comparator.comparingLong(EffectRow::at)
                        .thenComparingInt(EffectRow::customer)
                        .thenComparing(EffectRow::ruleId, CodePoints.ORDER)
                        .thenComparing(EffectRow::type)
                        .thenComparing(EffectRow::detail, CodePoints.ORDER))
                .toList();
    }
}
