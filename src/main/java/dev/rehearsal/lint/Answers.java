package dev.rehearsal.lint;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.MessageSpec;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.Trigger;
import dev.rehearsal.rule.TriggerType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which messages a rule answers an event with, and when: on a channel, so many minutes after the event. */
record Answers(Set<String> eventTypes, List<Answer> messages) {
    private static final int CLOSE = 60;

    /** A message and the minutes from the event until it is due. */
    private record Answer(String channel, long minutes) {
        boolean isCloseTo(Answer other) {
            return channel.equals(other.channel) && Math.abs(minutes - other.minutes) <= CLOSE;
        }
    }

    /** The channel on which two rules answer the same event within an hour, if there is one. */
    static Optional<String> common(Rule one, Rule other, Map<String, Campaign> campaigns) {
        if (one.type() == TriggerType.TRANSACTIONAL || other.type() == TriggerType.TRANSACTIONAL) {
            return Optional.empty();
        }
        Answers first = of(one, campaigns);
        Answers second = of(other, campaigns);
        boolean sameEvent = !(one.on() instanceof Trigger.OnEvent)
                || first.eventTypes().stream().anyMatch(second.eventTypes()::contains);
        return !sameEvent
                ? Optional.empty()
                : first.messages().stream()
                        .filter(answer -> second.messages().stream().anyMatch(answer::isCloseTo))
                        .map(Answer::channel)
                        .findFirst();
    }

    private static Answers of(Rule rule, Map<String, Campaign> campaigns) {
        List<Answer> messages = new ArrayList<>();
        long wait = rule.unless() == null ? 0 : rule.unless().withinMinutes();
        for (Action action : rule.then()) {
            if (action instanceof Action.Send send) {
                messages.add(new Answer(send.channel(), wait + delay(send.message(), campaigns)));
            }
        }
        return new Answers(eventTypes(rule.when()), messages);
    }

    /** A missing or zero delay is the campaign's (semantics §6.1). */
    private static int delay(MessageSpec message, Map<String, Campaign> campaigns) {
        int own = message.delay().orElse(0);
        Campaign campaign = message.campaignId() == null ? null : campaigns.get(message.campaignId());
        return own != 0 || campaign == null ? own : campaign.sendDelay().orElse(0);
    }

    /** The event types of which the condition asks for one, by name. */
    private static Set<String> eventTypes(Condition condition) {
        Set<String> types = new HashSet<>();
        if (condition instanceof Condition.All(List<Condition> parts)) {
            parts.forEach(part -> types.addAll(eventTypes(part)));
        } else if (condition instanceof Condition.OfEvent event && event.field().equals(Field.EVENT_TYPE)) {
            List<Value> asked = new Demand(event.test(), true).candidates();
            for (Value value : asked == null ? List.<Value>of() : asked) {
                types.add(value.display());
            }
        }
        return types;
    }
}
