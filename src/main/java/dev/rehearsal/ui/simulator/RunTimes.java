package dev.rehearsal.ui.simulator;

import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.MessageKind;
import dev.rehearsal.replay.MessageStatus;
import dev.rehearsal.replay.MessageTable;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * When everything of a run happened, sorted once beside the window: from then on the timeline is counted at any zoom, and
 * the counts at any instant, while they are drawn. Immutable.
 */
record RunTimes(
        List<Lane> events,
        List<Lane> fires,
        List<Lane> messages,
        List<Lane> campaigns,
        Lane suppressed,
        FireTimes firing) {
    static RunTimes of(ReplayResult result) {
        FireTimes firing = FireTimes.of(result);
        return new RunTimes(
                EventLanes.of(result.log(), result.horizon()),
                fires(result, firing),
                sent(result.messages(), MessageKind::channel, MessageWords::sentBy),
                sent(result.messages(), MessageKind::campaignId, new SenderNames(result.pack())::campaign),
                suppressed(result.decisions()),
                firing);
    }

    private static List<Lane> fires(ReplayResult result, FireTimes firing) {
        List<Lane> lanes = new ArrayList<>();
        for (int number = 0; number < result.pack().rules().size(); number++) {
            Rule rule = result.rule(number);
            lanes.add(new Lane(
                    Lane.Kind.FIRES, rule.id(), rule.name(), 0, firing.fires().get(number)));
        }
        return lanes;
    }

    /** The sent messages by something that their kinds have. */
    private static List<Lane> sent(
            MessageTable messages, Function<MessageKind, String> by, Function<String, String> name) {
        TreeSet<String> used = new TreeSet<>();
        messages.kinds().stream().map(by).filter(id -> !id.isEmpty()).forEach(used::add);
        List<String> ids = List.copyOf(used);
        int[] laneOf = messages.kinds().stream()
                .mapToInt(kind -> ids.indexOf(by.apply(kind)))
                .toArray();
        SortedTimes[] times = SortedTimes.lanes(
                messages.size(),
                ids.size(),
                row -> messages.status(row) == MessageStatus.SENT ? laneOf[messages.kind(row)] : -1,
                messages::at);
        List<Lane> lanes = new ArrayList<>();
        for (String id : ids) {
            lanes.add(new Lane(Lane.Kind.MESSAGES, id, name.apply(id), 0, times[ids.indexOf(id)]));
        }
        return lanes;
    }

    private static Lane suppressed(DecisionTable decisions) {
        SortedTimes times = SortedTimes.lanes(
                decisions.size(), 1, row -> decisions.outcome(row) == Outcome.SUPPRESSED ? 0 : -1, decisions::at)[0];
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
