package dev.rehearsal.ui.simulator;

import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.MessageStatus;
import dev.rehearsal.replay.MessageTable;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * When everything of a run happened, sorted once beside the window: from then on the timeline is counted at any zoom, and
 * the counts at any instant, while they are drawn. Immutable.
 */
record RunTimes(List<Lane> events, List<Lane> fires, List<Lane> messages, Lane suppressed, DecisionTimes decisions) {
    static RunTimes of(ReplayResult result) {
        DecisionTimes decisions = DecisionTimes.of(result);
        return new RunTimes(
                EventLanes.of(result.log(), result.horizon()),
                fires(result, decisions),
                sent(result.messages()),
                suppressed(result.decisions()),
                decisions);
    }

    private static List<Lane> fires(ReplayResult result, DecisionTimes decisions) {
        List<Lane> lanes = new ArrayList<>();
        for (int number = 0; number < result.pack().rules().size(); number++) {
            Rule rule = result.rule(number);
            lanes.add(new Lane(Lane.Kind.FIRES, rule.id(), rule.name(), 0, decisions.fires(number)));
        }
        return lanes;
    }

    private static List<Lane> sent(MessageTable messages) {
        TreeSet<String> used = new TreeSet<>();
        messages.kinds().forEach(kind -> used.add(kind.channel()));
        List<String> channels = List.copyOf(used);
        int[] channelOf = messages.kinds().stream()
                .mapToInt(kind -> channels.indexOf(kind.channel()))
                .toArray();
        SortedTimes[] times = SortedTimes.lanes(
                messages.size(),
                channels.size(),
                row -> messages.status(row) == MessageStatus.SENT ? channelOf[messages.kind(row)] : -1,
                messages::at);
        List<Lane> lanes = new ArrayList<>();
        for (String channel : channels) {
            lanes.add(new Lane(
                    Lane.Kind.MESSAGES, channel, MessageWords.sentBy(channel), 0, times[channels.indexOf(channel)]));
        }
        return lanes;
    }

    private static Lane suppressed(DecisionTable decisions) {
        SortedTimes times = SortedTimes.lanes(
                decisions.size(),
                1,
                row -> decisions.outcome(row) == Outcome.SUPPRESSED ? 0 : -1,
                decisions::at)[0];
        return new Lane(Lane.Kind.SUPPRESSED, "", "Suppressed", 0, times);
    }

    /** The lanes below the density of events, from top to bottom. */
    List<Lane> below() {
        List<Lane> lanes = new ArrayList<>(fires);
        lanes.addAll(messages);
        lanes.add(suppressed);
        return lanes;
    }
}
