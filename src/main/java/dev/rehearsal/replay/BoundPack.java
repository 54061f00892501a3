package dev.rehearsal.replay;

import dev.rehearsal.event.CodePoints;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Timeline;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Everything of a pack that a replay needs, every name resolved once. Read by any number of threads. */
final class BoundPack {
    private final RulePack pack;
    private final Timeline log;
    private final Clocks clocks;
    private final @Nullable Score score;
    private final @Nullable SendTimes sendTimes;
    private final Where subscriptions;
    private final Part everything;
    private final List<Part> parts;

    /** {@code memory} is null where the log is not whole yet. */
    BoundPack(RulePack pack, Timeline log, @Nullable PackMemory memory) {
        this.pack = pack;
        this.log = log;
        this.clocks = new Clocks(log, pack.settings());
        EventConditions events = new EventConditions(new Columns(log, clocks), memory);
        this.subscriptions = events.ofTypes(MessageChecks.SUBSCRIBE, MessageChecks.UNSUBSCRIBE);
        this.score = pack.scoring() == null ? null : new Score(pack.scoring(), events);
        var sendTime = pack.models().sendTime();
        this.sendTimes = sendTime == null ? null : new SendTimes(sendTime, events);
        var churn = pack.models().churn();
        Map<String, Integer> numbers = new HashMap<>();
        for (Rule rule : pack.rules()) {
            numbers.put(rule.id(), numbers.size());
        }
        EventLog whole = events.columns().whole();
        ConditionBinder conditions = new ConditionBinder(
                events,
                numbers,
                churn == null ? null : new Churn(churn, events),
                Footprint.writtenBy(pack),
                whole == null || memory == null ? null : new Candidates(whole, events, clocks, score, memory));
        ActionBinder actions = new ActionBinder(pack.campaigns(), events);
        BoundLifecycle lifecycle =
                pack.lifecycle() == null ? null : BoundLifecycle.of(pack.lifecycle(), conditions, actions);
        List<BoundRule> rules = rules(pack, numbers, conditions, actions);
        List<BoundJourney> journeys = journeys(pack, conditions, actions);
        this.everything = new Part(rules, journeys, lifecycle, true);
        this.parts = Parts.of(rules, journeys, lifecycle, pack.settings());
    }

    private static List<BoundRule> rules(
            RulePack pack, Map<String, Integer> numbers, ConditionBinder conditions, ActionBinder actions) {
        List<BoundRule> rules = new ArrayList<>();
        Map<String, Integer> groups = new HashMap<>();
        for (Rule rule :
                pack.rules().stream().filter(Rule::active).sorted(Rule.ORDER).toList()) {
            String name = rule.gates().exclusiveGroup();
            int group = name == null ? BoundRule.NO_GROUP : groups.computeIfAbsent(name, unseen -> groups.size());
            rules.add(BoundRule.of(rule, numbers.getOrDefault(rule.id(), 0), group, conditions, actions));
        }
        return List.copyOf(rules);
    }

    private static List<BoundJourney> journeys(RulePack pack, ConditionBinder conditions, ActionBinder actions) {
        return IntStream.range(0, pack.journeys().size())
                .boxed()
                .filter(number -> pack.journeys().get(number).active())
                .sorted(Comparator.comparing(
                        number -> pack.journeys().get(number).id(), CodePoints.ORDER))
                .map(number -> {
                    Journey journey = pack.journeys().get(number);
                    return BoundJourney.of(journey, number, conditions, actions);
                })
                .toList();
    }

    RulePack pack() {
        return pack;
    }

    Timeline log() {
        return log;
    }

    Clocks clocks() {
        return clocks;
    }

    @Nullable
    Score score() {
        return score;
    }

    @Nullable
    SendTimes sendTimes() {
        return sendTimes;
    }

    /** The events that say whether a customer wants messages. */
    Where subscriptions() {
        return subscriptions;
    }

    /** All that is active, to be replayed as one. */
    Part everything() {
        return everything;
    }

    /** The same taken apart into what can be replayed one by one. */
    List<Part> parts() {
        return parts;
    }
}
