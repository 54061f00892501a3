package dev.rehearsal.replay;

import dev.rehearsal.event.CodePoints;
import dev.rehearsal.event.Instants;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Rule;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What a run found. Tables are grouped by customer; {@link #decisionOrder()} and its sisters put their rows in the order
 * of result files. {@code horizon} is {@link Instants#NONE} where there was nothing to replay. Immutable.
 */
public record ReplayResult(
        RulePack pack,
        EventLog log,
        long horizon,
        int events,
        int chainLimit,
        DecisionTable decisions,
        JourneyMoves journeyMoves,
        MessageTable messages,
        EffectTable effects,
        ProfileTable profiles) {
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
        return orderOfDecisions().byTime();
    }

    /** The same, but customer by customer. */
    public int[] decisionOrderByCustomer() {
        return orderOfDecisions().byCustomer();
    }

    private TableOrder orderOfDecisions() {
        int[] ruleRanks = ranks(pack.rules(), Comparator.comparing(Rule::id, CodePoints.ORDER));
        return new TableOrder(decisions.size(), decisions::at, decisions::customer, (left, right) -> {
            int order = Integer.compare(ruleRanks[decisions.rule(left)], ruleRanks[decisions.rule(right)]);
            return order == 0 ? compareOfOneRule(left, right) : order;
        });
    }

    private int compareOfOneRule(int left, int right) {
        int order = decisions
                .outcome(left)
                .name()
                .compareTo(decisions.outcome(right).name());
        if (order == 0) {
            order = decisions
                    .reason(left)
                    .id()
                    .compareTo(decisions.reason(right).id());
        }
        if (order == 0) {
            order = decisions
                    .trigger(left)
                    .name()
                    .compareTo(decisions.trigger(right).name());
        }
        return order == 0 ? CodePoints.ORDER.compare(triggerEventId(left), triggerEventId(right)) : order;
    }

    /** The rows of the messages by time, customer, kind, status, reason and due time. */
    public int[] messageOrder() {
        return orderOfMessages().byTime();
    }

    /** The same, but customer by customer. */
    public int[] messageOrderByCustomer() {
        return orderOfMessages().byCustomer();
    }

    private TableOrder orderOfMessages() {
        int[] kindRanks = ranks(messages.kinds(), MessageKind.ORDER);
        return new TableOrder(messages.size(), messages::at, messages::customer, (left, right) -> {
            int order = Integer.compare(kindRanks[messages.kind(left)], kindRanks[messages.kind(right)]);
            return order == 0 ? compareOfOneKind(left, right) : order;
        });
    }

    private int compareOfOneKind(int left, int right) {
        int order =
                messages.status(left).name().compareTo(messages.status(right).name());
        if (order == 0) {
            order = messages.reason(left).id().compareTo(messages.reason(right).id());
        }
        return order == 0 ? Long.compare(messages.due(left), messages.due(right)) : order;
    }

    /** The rows of the effects by time, customer and kind. */
    public int[] effectOrder() {
        return orderOfEffects().byTime();
    }

    /** The same, but customer by customer. */
    public int[] effectOrderByCustomer() {
        return orderOfEffects().byCustomer();
    }

    private TableOrder orderOfEffects() {
        int[] kindRanks = ranks(effects.kinds(), EffectKind.ORDER);
        return new TableOrder(
                effects.size(),
                effects::at,
                effects::customer,
                (left, right) -> Integer.compare(kindRanks[effects.kind(left)], kindRanks[effects.kind(right)]));
    }

    /** For each of the things its place in the order; equal ones share the first. */
    private static <K> int[] ranks(List<K> things, Comparator<K> order) {
        List<K> sorted = things.stream().sorted(order).toList();
        int[] ranks = new int[things.size()];
        Arrays.setAll(ranks, number -> first(sorted, things.get(number), order));
        return ranks;
    }

    private static <K> int first(List<K> sorted, K thing, Comparator<K> order) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (order.compare(sorted.get(middle), thing) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
