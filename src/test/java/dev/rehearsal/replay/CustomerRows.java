package dev.rehearsal.replay;

import java.util.ArrayList;
import java.util.List;

/** The rows of one customer as text, whichever way into the kernel found them, so that two ways can be compared. */
final class CustomerRows {
    private CustomerRows() {}

    static List<String> of(LiveReplay.Found found, int customer) {
        List<String> all = new ArrayList<>();
        found.decisions().forEach(decision -> all.add(decision.toString()));
        found.messages().forEach(message -> all.add(numbered(message, customer).toString()));
        found.effects().forEach(effect -> all.add(numbered(effect, customer).toString()));
        return all;
    }

    static List<String> of(ReplayResult result, int customer) {
        List<String> all = new ArrayList<>();
        DecisionTable decisions = result.decisions();
        for (int row = 0; row < decisions.size(); row++) {
            if (decisions.customer(row) == customer) {
                all.add(new LiveReplay.Decision(
                                decisions.at(row),
                                result.rule(decisions.rule(row)).id(),
                                decisions.outcome(row),
                                decisions.reason(row),
                                decisions.trigger(row),
                                result.triggerEventId(row))
                        .toString());
            }
        }
        result.messages().rows().stream()
                .filter(message -> message.customer() == customer)
                .forEach(message -> all.add(message.toString()));
        result.effects().rows().stream()
                .filter(effect -> effect.customer() == customer)
                .forEach(effect -> all.add(effect.toString()));
        return all;
    }

    /** What is counted of a journey. */
    static String of(ReplayResult result, JourneyCounts counts, int journey) {
        StringBuilder all = new StringBuilder();
        for (int node = 0; node < result.pack().journeys().get(journey).nodes().size(); node++) {
            all.append(counts.entered(node))
                    .append(' ')
                    .append(counts.waiting(node))
                    .append(' ');
        }
        for (Leaving how : Leaving.values()) {
            all.append(how).append(' ').append(counts.left(how)).append(' ');
        }
        return all.toString();
    }

    /** The same message of the customer with another number. */
    static MessageRow numbered(MessageRow message, int customer) {
        return new MessageRow(
                message.at(),
                customer,
                message.ruleId(),
                message.channel(),
                message.campaignId(),
                message.templateId(),
                message.variant(),
                message.status(),
                message.reason(),
                message.due());
    }

    /** The same effect of the customer with another number. */
    static EffectRow numbered(EffectRow effect, int customer) {
        return new EffectRow(effect.at(), customer, effect.ruleId(), effect.type(), effect.detail());
    }

    /** The same profile of the customer with another number. */
    static FinalProfile numbered(FinalProfile profile, int customer) {
        return new FinalProfile(
                customer,
                profile.segments(),
                profile.lifecycleStage(),
                profile.behavioralScore(),
                profile.lastEngagement());
    }
}
