package dev.rehearsal.insight;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.replay.ReplayResult;
import java.util.List;
import java.util.stream.Stream;

/**
 * What two replays of one log have not in common: firings and sent messages that only one of them has, in the order of
 * result files. A customer's firing of a rule that went and one that came make a pair that moved in time, the first with
 * the first. Immutable.
 */
public record Comparison(EventLog log, List<Change> firings, List<Change> messages) {
    public Comparison {
        firings = List.copyOf(firings);
        messages = List.copyOf(messages);
    }

    /** Both have to be results of the same log. */
    public static Comparison of(ReplayResult before, ReplayResult after) {
        List<String> rules = distinct(Side.ownersOfFirings(before), Side.ownersOfFirings(after));
        List<String> senders = distinct(Side.ownersOfMessages(before), Side.ownersOfMessages(after));
        return new Comparison(
                before.log(),
                Differences.between(Side.firings(before, rules), Side.firings(after, rules), rules),
                Differences.between(Side.messages(before, senders), Side.messages(after, senders), senders));
    }

    /**
     * The sent messages that only one of two replays of one log has, with the channel in the place of the rule: a message
     * that another rule sends instead, at the same time on the same channel, makes no difference here.
     */
    public static List<Change> byChannel(ReplayResult before, ReplayResult after) {
        List<String> channels = distinct(Side.channels(before), Side.channels(after));
        return Differences.between(
                Side.messagesByChannel(before, channels), Side.messagesByChannel(after, channels), channels);
    }

    private static List<String> distinct(List<String> before, List<String> after) {
        return Stream.concat(before.stream(), after.stream()).distinct().toList();
    }
}
