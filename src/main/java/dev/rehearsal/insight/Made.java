package dev.rehearsal.insight;

import dev.rehearsal.replay.MessageExplanation;
import dev.rehearsal.replay.MessageStatus;
import java.util.List;

/** A message, to be found again in a replay of an edited pack: by who made it, when, and which of its likes it is. */
record Made(MessageExplanation message, int number) {

    static Made of(MessageExplanation message, List<MessageExplanation> all) {
        return new Made(message, Math.max(0, alike(message, all).indexOf(message)));
    }

    private static List<MessageExplanation> alike(MessageExplanation message, List<MessageExplanation> all) {
        return all.stream()
                .filter(other -> other.made() == message.made()
                        && other.origin().equals(message.origin())
                        && other.channel().equals(message.channel())
                        && other.campaignId().equals(message.campaignId())
                        && other.templateId().equals(message.templateId()))
                .toList();
    }

    boolean sent(List<MessageExplanation> all) {
        List<MessageExplanation> alike = alike(message, all);
        return number < alike.size() && alike.get(number).status() == MessageStatus.SENT;
    }
}
