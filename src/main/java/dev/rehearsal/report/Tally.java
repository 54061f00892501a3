package dev.rehearsal.report;

import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.MessageRow;
import dev.rehearsal.replay.MessageStatus;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.Reason;
import dev.rehearsal.replay.ReplayResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often a result holds which outcome, reason and message status: of each rule, campaign and channel, and in all. */
public final class Tally {
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private final Map<MessageStatus, Long> statuses = new EnumMap<>(MessageStatus.class);
    private final List<Map<Outcome, Long>> outcomesOfRule = new ArrayList<>();
    private final List<Map<Reason, Long>> reasonsOfRule = new ArrayList<>();
    private final Map<String, Map<MessageStatus, Long>> statusesOfRule = new HashMap<>();
    private final Map<String, Map<MessageStatus, Long>> statusesOfCampaign = new HashMap<>();
    private final Map<String, Map<MessageStatus, Long>> statusesOfChannel = new TreeMap<>();

    private Tally(int rules) {
        for (int rule = 0; rule < rules; rule++) {
            outcomesOfRule.add(new EnumMap<>(Outcome.class));
            reasonsOfRule.add(new EnumMap<>(Reason.class));
        }
    }

    public static Tally of(ReplayResult result) {
        Tally tally = new Tally(result.pack().rules().size());
        DecisionTable decisions = result.decisions();
        for (int row = 0; row < decisions.size(); row++) {
            count(tally.outcomes, decisions.outcome(row));
            count(tally.outcomesOfRule.get(decisions.rule(row)), decisions.outcome(row));
            if (decisions.outcome(row) == Outcome.SUPPRESSED) {
                count(tally.reasonsOfRule.get(decisions.rule(row)), decisions.reason(row));
            }
        }
        result.messages().rows().forEach(tally::add);
        return tally;
    }

    private void add(MessageRow message) {
        count(statuses, message.status());
        count(of(statusesOfRule, message.ruleId()), message.status());
        count(of(statusesOfChannel, message.channel()), message.status());
        if (!message.campaignId().isEmpty()) {
            count(of(statusesOfCampaign, message.campaignId()), message.status());
        }
    }

    private static <K> Map<MessageStatus, Long> of(Map<K, Map<MessageStatus, Long>> counts, K key) {
        return counts.computeIfAbsent(key, unseen -> new EnumMap<>(MessageStatus.class));
    }

    private static <K> void count(Map<K, Long> counts, K key) {
        counts.merge(key, 1L, Long::sum);
    }

    /** What is not in the map did not happen; so of every map here. */
    public Map<Outcome, Long> outcomes() {
        return Collections.unmodifiableMap(outcomes);
    }

    public Map<MessageStatus, Long> statuses() {
        return Collections.unmodifiableMap(statuses);
    }

    /** Of the rule with this number in the pack. */
    public Map<Outcome, Long> outcomesOfRule(int rule) {
        return Collections.unmodifiableMap(outcomesOfRule.get(rule));
    }

    /** Why the rule with this number was suppressed. */
    public Map<Reason, Long> reasonsOfRule(int rule) {
        return Collections.unmodifiableMap(reasonsOfRule.get(rule));
    }

    public Map<MessageStatus, Long> statusesOfRule(String ruleId) {
        return statusesOfRule.getOrDefault(ruleId, Map.of());
    }

    public Map<MessageStatus, Long> statusesOfCampaign(String campaignId) {
        return statusesOfCampaign.getOrDefault(campaignId, Map.of());
    }

    /** By the name of the channel. */
    public Map<String, Map<MessageStatus, Long>> statusesOfChannels() {
        return Collections.unmodifiableMap(statusesOfChannel);
    }
}
