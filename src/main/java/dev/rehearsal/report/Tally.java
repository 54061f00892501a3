package dev.rehearsal.report;

import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.MessageKind;
import dev.rehearsal.replay.MessageStatus;
import dev.rehearsal.replay.MessageTable;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.Reason;
import dev.rehearsal.replay.ReplayResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        tally.count(result.decisions());
        tally.count(result.messages());
        return tally;
    }

    private void count(DecisionTable decisions) {
        Counts<Outcome> ofOutcome = new Counts<>(Outcome.class, outcomesOfRule.size());
        Counts<Reason> ofReason = new Counts<>(Reason.class, reasonsOfRule.size());
        for (int row = 0; row < decisions.size(); row++) {
            Outcome outcome = decisions.outcome(row);
            ofOutcome.add(outcome, decisions.rule(row));
            if (outcome == Outcome.SUPPRESSED) {
                ofReason.add(decisions.reason(row), decisions.rule(row));
            }
        }
        for (int rule = 0; rule < outcomesOfRule.size(); rule++) {
            ofOutcome.addTo(outcomes, rule);
            ofOutcome.addTo(outcomesOfRule.get(rule), rule);
            ofReason.addTo(reasonsOfRule.get(rule), rule);
        }
    }

    private void count(MessageTable messages) {
        Counts<MessageStatus> ofKind =
                new Counts<>(MessageStatus.class, messages.kinds().size());
        for (int row = 0; row < messages.size(); row++) {
            ofKind.add(messages.status(row), messages.kind(row));
        }
        for (int number = 0; number < messages.kinds().size(); number++) {
            MessageKind kind = messages.kinds().get(number);
            ofKind.addTo(statuses, number);
            ofKind.addTo(of(statusesOfRule, kind.ruleId()), number);
            ofKind.addTo(of(statusesOfChannel, kind.channel()), number);
            if (!kind.campaignId().isEmpty()) {
                ofKind.addTo(of(statusesOfCampaign, kind.campaignId()), number);
            }
        }
    }

    private static <K> Map<MessageStatus, Long> of(Map<K, Map<MessageStatus, Long>> counts, K key) {
        return counts.computeIfAbsent(key, unseen -> new EnumMap<>(MessageStatus.class));
    }

    /** How often each constant came with each number. */
    private static final class Counts<E extends Enum<E>> {
        private final Map<E, long[]> counts;

        Counts(Class<E> type, int numbers) {
            counts = new EnumMap<>(type);
            for (E constant : type.getEnumConstants()) {
                counts.put(constant, new long[numbers]);
            }
        }

        void add(E constant, int number) {
            Objects.requireNonNull(counts.get(constant))[number]++;
        }

        void addTo(Map<E, Long> sums, int number) {
            counts.forEach((constant, ofNumbers) -> {
                if (ofNumbers[number] > 0) {
                    sums.merge(constant, ofNumbers[number], Long::sum);
                }
            });
        }
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
