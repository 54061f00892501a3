package dev.rehearsal.replay;

import dev.rehearsal.event.CodePoints;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.log.Timeline;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.Schedule;
import dev.rehearsal.rule.Trigger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything of a pack that a replay needs, every name resolved once. Read by any number of threads. */
final class BoundPack {
    private final RulePack pack;
    private final Timeline log;
    private final Clocks clocks;
    private final @Nullable Score score;
    private final @Nullable SendTimes sendTimes;
    private final @Nullable BoundLifecycle lifecycle;
    private final Where subscriptions;
    private final List<BoundRule> rules;
    private final List<BoundJourney> journeys;
    private final List<Schedule> schedules;
    private final List<Integer> inactivities;

    BoundPack(RulePack pack, Timeline log) {
        this.pack = pack;
        this.log = log;
        this.clocks = new Clocks(log, pack.settings());
        EventConditions events = new EventConditions(new Columns(log, clocks));
        this.subscriptions = events.ofTypes(MessageChecks.SUBSCRIBE, MessageChecks.UNSUBSCRIBE);
        this.score = pack.scoring() == null ? null : new Score(pack.scoring(), events);
        var sendTime = pack.models().sendTime();
        this.sendTimes = sendTime == null ? null : new SendTimes(sendTime, events);
        var churn = pack.models().churn();
        Map<String, Integer> numbers = new HashMap<>();
        for (Rule rule : pack.rules()) {
            numbers.put(rule.id(), numbers.size());
        }
        ConditionBinder conditions =
                new ConditionBinder(events, numbers, churn == null ? null : new Churn(churn, events));
        ActionBinder actions = new ActionBinder(pack.campaigns(), events);
        this.lifecycle = pack.lifecycle() == null ? null : BoundLifecycle.of(pack.lifecycle(), conditions, actions);
        this.rules = rules(pack, numbers, conditions, actions);
        this.journeys = journeys(pack, conditions, actions);
        this.schedules = List.copyOf(schedules(triggers()));
        this.inactivities = List.copyOf(inactivities(triggers()));
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

    private List<Trigger> triggers() {
        return Stream.concat(
                        rules.stream().map(BoundRule::when), journeys.stream().map(BoundJourney::entry))
                .map(BoundWhen::on)
                .toList();
    }

    private static Set<Schedule> schedules(List<Trigger> triggers) {
        Set<Schedule> schedules = new LinkedHashSet<>();
        for (Trigger trigger : triggers) {
            if (trigger instanceof Trigger.Scheduled(Schedule schedule)) {
                schedules.add(schedule);
            }
        }
        return schedules;
    }

    private static Set<Integer> inactivities(List<Trigger> triggers) {
        Set<Integer> minutes = new TreeSet<>();
        for (Trigger trigger : triggers) {
            if (trigger instanceof Trigger.Inactivity(int after)) {
                minutes.add(after);
            }
        }
        return minutes;
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

    @Nullable
    BoundLifecycle lifecycle() {
        return lifecycle;
    }

    /** The events that say whether a customer wants messages. */
    Where subscriptions() {
        return subscriptions;
    }

    /** Active rules in the order in which they are asked. */
    List<BoundRule> rules() {
        return rules;
    }

    /** Active journeys in the order in which they see an occurrence. */
    List<BoundJourney> journeys() {
        return journeys;
    }

    /** The schedules that rules and journeys listen to, each once. */
    List<Schedule> schedules() {
        return schedules;
    }

    /** The minutes of silence that rules and journeys listen to, each once, ascending. */
    List<Integer> inactivities() {
        return inactivities;
    }
}
