package dev.rehearsal.ui.packs.changes;

import dev.rehearsal.insight.Causes;
import dev.rehearsal.insight.Change;
import dev.rehearsal.insight.Comparison;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.MessageStatus;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.replay.ReplayMemory;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.rule.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;

/**
 * What two packs would have done differently over one log: firings of each rule, sent messages of each channel, and which
 * change of the pack made the difference. Lines that differ come first; the others are there too. {@code names} are those of
 * rules, campaigns and journeys by their ids.
 */
record ResultDiff(
        List<Line> rules,
        List<Line> channels,
        List<Causes.Cause> causes,
        Causes.Share together,
        Map<String, String> names) {
    ResultDiff {
        rules = List.copyOf(rules);
        channels = List.copyOf(channels);
        causes = List.copyOf(causes);
        names = Map.copyOf(names);
    }

    /** So many before and after; added and removed count what is on one side only, a move on both. */
    record Line(String name, int before, int after, int added, int removed) {}

    static ResultDiff of(RulePack before, RulePack after, EventLog log, Progress progress, ExecutorService pool) {
        ReplayMemory memory = new ReplayMemory(log);
        Map<RulePack, ReplayResult> both = new HashMap<>();
        Causes causes = Causes.of(
                before,
                after,
                log,
                pack -> {
                    ReplayResult result = Replay.bind(pack, memory).run(ReplayOptions.DEFAULT, progress, pool);
                    if (progress.cancelled()) {
                        throw new CancellationException("the comparison was cancelled");
                    }
                    if (pack.equals(before) || pack.equals(after)) {
                        both.put(pack, result);
                    }
                    return result;
                },
                progress);
        ReplayResult old = both.get(before);
        ReplayResult young = both.get(after);
        if (old == null || young == null) {
            throw new IllegalStateException("a comparison replays both packs");
        }
        Map<String, String> names = names(before, after);
        return new ResultDiff(
                lines(fired(old), fired(young), names, causes.whole().firings()),
                lines(sent(old), sent(young), Map.of(), Comparison.byChannel(old, young)),
                causes.each(),
                causes.together(),
                names);
    }

    private static Map<String, String> names(RulePack before, RulePack after) {
        Map<String, String> names = new HashMap<>();
        for (RulePack pack : List.of(before, after)) {
            pack.rules().forEach(rule -> names.put(rule.id(), rule.name()));
            pack.campaigns().forEach(campaign -> names.put(campaign.id(), campaign.name()));
            pack.journeys().forEach(journey -> names.put(journey.id(), journey.name()));
        }
        return names;
    }

    private static List<Line> lines(
            Map<String, Integer> before, Map<String, Integer> after, Map<String, String> names, List<Change> changes) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        after.keySet().forEach(id -> counts.put(id, new int[2]));
        before.keySet().forEach(id -> counts.putIfAbsent(id, new int[2]));
        for (Change change : changes) {
            counts.computeIfAbsent(change.ruleId(), id -> new int[2])[change.kind() == Change.Kind.ADDED ? 0 : 1]++;
        }
        List<Line> lines = new ArrayList<>();
        counts.forEach((id, count) -> lines.add(new Line(
                names.getOrDefault(id, id),
                before.getOrDefault(id, 0),
                after.getOrDefault(id, 0),
                count[0],
                count[1])));
        lines.sort(Comparator.comparingInt(line -> -line.added() - line.removed()));
        return lines;
    }

    private static Map<String, Integer> fired(ReplayResult result) {
        Map<String, Integer> fired = new LinkedHashMap<>();
        for (Rule rule : result.pack().rules()) {
            fired.put(rule.id(), 0);
        }
        for (int row = 0; row < result.decisions().size(); row++) {
            if (result.decisions().outcome(row) == Outcome.FIRED) {
                fired.merge(result.rule(result.decisions().rule(row)).id(), 1, Integer::sum);
            }
        }
        return fired;
    }

    private static Map<String, Integer> sent(ReplayResult result) {
        Map<String, Integer> sent = new LinkedHashMap<>();
        var messages = result.messages();
        for (int row = 0; row < messages.size(); row++) {
            if (messages.status(row) == MessageStatus.SENT) {
                sent.merge(messages.kinds().get(messages.kind(row)).channel(), 1, Integer::sum);
            }
        }
        return sent;
    }
}
