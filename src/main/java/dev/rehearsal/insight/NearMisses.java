package dev.rehearsal.insight;

import dev.rehearsal.event.CodePoints;
import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Wording;
import dev.rehearsal.insight.NearMiss.Why;
import dev.rehearsal.replay.DecisionExplanation;
import dev.rehearsal.replay.MessageExplanation;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.RuleSentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Why a customer got nothing in [from, to], in milliseconds: all rules of a pack that did not fire for them then, those
 * that came nearest first; besides {@code fired}, the firings there were after all, and {@code messages}, those that were
 * made or came due then as they stood at its end. Every rule is in one of the two. Immutable.
 */
public record NearMisses(
        String customerId,
        long from,
        long to,
        int events,
        List<NearMiss> misses,
        List<DecisionExplanation> fired,
        List<MessageExplanation> messages) {
    /** Looking for the smallest change takes many replays of the customer, so only the nearest rules get one. */
    private static final int MOST_FLIPS = 5;

    private static final Comparator<NearMiss> BY_SHARE =
            Comparator.comparingDouble(NearMiss::held).reversed().thenComparing(NearMiss::why);

    private static final Comparator<NearMiss> ORDER =
            BY_SHARE.thenComparingDouble(NearMiss::distance).thenComparing(NearMiss::ruleId, CodePoints.ORDER);

    public NearMisses {
        misses = List.copyOf(misses);
        fired = List.copyOf(fired);
        messages = List.copyOf(messages);
    }

    /** Of the customer of {@code flips}. */
    public static NearMisses of(Flips flips, long from, long to) {
        return new Search(flips, from, to).nearMisses();
    }

    private static final class Search {
        private final Flips flips;
        private final long from;
        private final long to;
        private final Map<String, DecisionExplanation> nearest = new HashMap<>();
        private final List<DecisionExplanation> fired = new ArrayList<>();

        Search(Flips flips, long from, long to) {
            this.flips = flips;
            this.from = from;
            this.to = to;
        }

        NearMisses nearMisses() {
            CustomerLog customer = flips.customer();
            flips.replay().explainAll(customer.customerId(), from, to, customer.options(), this::asked);
            int events = (int) customer.events().stream()
                    .filter(event -> from <= event.time() && event.time() <= to)
                    .count();
            return new NearMisses(customer.customerId(), from, to, events, misses(events), fired, messages());
        }

        private void asked(DecisionExplanation decision) {
            if (decision.outcome() == Outcome.FIRED) {
                fired.add(decision);
            } else {
                nearest.merge(decision.ruleId(), decision, (known, later) -> comesNearer(later, known) ? later : known);
            }
        }

        private static boolean comesNearer(DecisionExplanation later, DecisionExplanation known) {
            return Held.share(later) >= Held.share(known);
        }

        private List<NearMiss> misses(int events) {
            Set<String> firing = fired.stream().map(DecisionExplanation::ruleId).collect(Collectors.toSet());
            List<NearMiss> misses = flips.pack().rules().stream()
                    .filter(rule -> !firing.contains(rule.id()))
                    .map(rule -> miss(rule, events))
                    .sorted(BY_SHARE.thenComparing(NearMiss::ruleId, CodePoints.ORDER))
                    .collect(Collectors.toCollection(ArrayList::new));
            for (int i = 0; i < Math.min(MOST_FLIPS, misses.size()); i++) {
                DecisionExplanation decision = misses.get(i).decision();
                if (decision != null) {
                    misses.set(i, misses.get(i).with(flips.ofDecision(decision)));
                }
            }
            misses.sort(ORDER);
            return misses;
        }

        private NearMiss miss(Rule rule, int events) {
            DecisionExplanation decision = nearest.get(rule.id());
            if (!rule.active()) {
                return without(rule, Why.SWITCHED_OFF, "It is switched off.");
            }
            if (decision == null) {
                return without(rule, Why.NOT_ASKED, notAsked(rule, events));
            }
            Why why = decision.outcome() == null
                    ? Why.WAITED
                    : decision.outcome() == Outcome.NOT_MATCHED ? Why.CONDITIONS : Why.GATE;
            String words = why == Why.WAITED ? Waited.words(decision, flips.result()) : decision.summary();
            return new NearMiss(
                    rule.id(), why, Held.share(decision), words, decision, List.of(), null, decision.until());
        }

        private static NearMiss without(Rule rule, Why why, String words) {
            return new NearMiss(rule.id(), why, 0, words, null, List.of(), null, null);
        }

        private String notAsked(Rule rule, int events) {
            long horizon = flips.customer().horizon();
            if (from > horizon) {
                return "The log ends before, at " + Instants.format(horizon) + ".";
            }
            String happened = events == 0
                    ? "There is no event of the customer then"
                    : Wording.count(events, "event", "events") + " of the customer, but nothing that it listens to";
            return happened + ": it is asked when someone " + RuleSentence.of(rule.on()) + ".";
        }

        private List<MessageExplanation> messages() {
            CustomerLog customer = flips.customer();
            return flips
                    .replay()
                    .explainMessages(origin -> true, customer.customerId(), to, customer.options())
                    .stream()
                    .filter(message -> isThen(message.made()) || isThen(message.at()))
                    .toList();
        }

        private boolean isThen(long instant) {
            return from <= instant && instant <= to;
        }
    }
}
