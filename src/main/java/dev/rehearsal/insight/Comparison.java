package dev.rehearsal.insight;

import dev.rehearsal.event.CodePoints;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.MessageRow;
import dev.rehearsal.replay.MessageStatus;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.ReplayResult;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    /** One firing or message, by what makes it the same in both. */
    private record Key(long at, int customer, String ruleId) {}

    private record Owner(int customer, String ruleId) {}

    /** Both have to be results of the same log. */
    public static Comparison of(ReplayResult before, ReplayResult after) {
        return new Comparison(
                before.log(), changes(firings(before), firings(after)), changes(sent(before), sent(after)));
    }

    private static List<Key> firings(ReplayResult result) {
        DecisionTable decisions = result.decisions();
        List<Key> keys = new ArrayList<>();
        for (int row = 0; row < decisions.size(); row++) {
            if (decisions.outcome(row) == Outcome.FIRED) {
                keys.add(new Key(
                        decisions.at(row),
                        decisions.customer(row),
                        result.rule(decisions.rule(row)).id()));
            }
        }
        return keys;
    }

    private static List<Key> sent(ReplayResult result) {
        List<Key> keys = new ArrayList<>();
        for (MessageRow message : result.messages().rows()) {
            if (message.status() == MessageStatus.SENT) {
                keys.add(new Key(message.at(), message.customer(), message.ruleId()));
            }
        }
        return keys;
    }

    private static List<Change> changes(List<Key> before, List<Key> after) {
        Map<Key, Integer> surplus = new HashMap<>();
        after.forEach(key -> surplus.merge(key, 1, Integer::sum));
        before.forEach(key -> surplus.merge(key, -1, Integer::sum));
        Map<Owner, Deque<Key>> added = new HashMap<>();
        Map<Owner, Deque<Key>> removed = new HashMap<>();
        surplus.entrySet().stream()
                .filter(entry -> entry.getValue() != 0)
                .sorted(Map.Entry.comparingByKey(Comparator.comparingLong(Key::at)))
                .forEach(entry -> {
                    var side = entry.getValue() > 0 ? added : removed;
                    Deque<Key> keys = side.computeIfAbsent(owner(entry.getKey()), unseen -> new ArrayDeque<>());
                    for (int i = 0; i < Math.abs(entry.getValue()); i++) {
                        keys.add(entry.getKey());
                    }
                });
        List<Change> changes = new ArrayList<>();
        added.forEach((owner, keys) -> add(changes, Change.Kind.ADDED, keys, pairs(keys, removed.get(owner))));
        removed.forEach((owner, keys) -> add(changes, Change.Kind.REMOVED, keys, pairs(keys, added.get(owner))));
        changes.sort(Comparator.comparing(Change::kind)
                .thenComparingLong(Change::at)
                .thenComparingInt(Change::customer)
                .thenComparing(Change::ruleId, CodePoints.ORDER));
        return changes;
    }

    private static Owner owner(Key key) {
        return new Owner(key.customer(), key.ruleId());
    }

    private static int pairs(Deque<Key> keys, @Nullable Deque<Key> others) {
        return others == null ? 0 : Math.min(keys.size(), others.size());
    }

    private static void add(List<Change> changes, Change.Kind kind, Deque<Key> keys, int moved) {
        int index = 0;
        for (Key key : keys) {
            changes.add(new Change(kind, key.at(), key.customer(), key.ruleId(), index < moved));
            index++;
        }
    }
}
