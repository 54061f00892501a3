package dev.rehearsal.insight;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.Logs;
import dev.rehearsal.replay.ReplayArbitraries;
import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.Aggregation;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Conditions;
import dev.rehearsal.rule.Gates;
import dev.rehearsal.rule.MessageSpec;
import dev.rehearsal.rule.Operator;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.SendTime;
import dev.rehearsal.rule.TimeWindow;
import dev.rehearsal.rule.Trigger;
import dev.rehearsal.rule.TriggerType;
import dev.rehearsal.rule.Wait;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Rules that nearly fire, and customers who nearly set them off: small numbers that lie close to each other. */
final class Thresholded {
    static final Field PRICE = new Field("properties.price");

    private Thresholded() {}

    static Event event(int number, String type, long minute, @Nullable Double price) {
        Map<Field, Value> fields = price == null ? Map.of() : Map.of(PRICE, Value.number(price));
        return new Event("e" + number, "c1", type, ReplayArbitraries.START + minute * 60_000, fields);
    }

    private record Happened(String type, int minutes, double price) {}

    static Arbitrary<EventLog> logs() {
        return Combinators.combine(
                        Arbitraries.of("view", "view", "cart", "purchase"),
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.of(5.0, 9.5, 10.0, 20.0, 19.99))
                .as(Happened::new)
                .list()
                .ofMinSize(3)
                .ofMaxSize(12)
                .map(Thresholded::log);
    }

    private static EventLog log(List<Happened> happened) {
        List<Event> events = new ArrayList<>();
        long minute = 0;
        for (Happened one : happened) {
            minute += one.minutes();
            events.add(event(events.size(), one.type(), minute, one.price()));
        }
        return Logs.of(events);
    }

    static Arbitrary<RulePack> packs(int mostRules) {
        return rules().list().ofMinSize(1).ofMaxSize(mostRules).map(drafts -> {
            List<Rule> named = new ArrayList<>();
            for (Rule draft : drafts) {
                named.add(rule("r" + named.size(), draft.when(), draft.unless(), draft.gates(), draft.priority()));
            }
            return RulePack.of(named);
        });
    }

    static Rule rule(String id, Condition when, @Nullable Wait unless, Gates gates, int priority) {
        Action mail =
                new Action.Send(null, false, new MessageSpec("t", null, OptionalInt.empty(), null, SendTime.IMMEDIATE));
        return new Rule(
                id,
                id,
                TriggerType.BEHAVIORAL,
                Trigger.EVERY_EVENT,
                when,
                unless,
                List.of(new Action.AddToSegment("s"), mail),
                gates,
                priority,
                true);
    }

    private static Arbitrary<Rule> rules() {
        Arbitrary<@Nullable Wait> waits = Arbitraries.of(
                        new Wait(Conditions.type("purchase"), 30, List.of()),
                        new Wait(Conditions.type("view"), 15, List.of()))
                .injectNull(0.6);
        return Combinators.combine(
                        conditions().list().ofMaxSize(2),
                        waits,
                        gates(),
                        Arbitraries.integers().between(0, 2))
                .as((parts, unless, gates, priority) -> rule("r", new Condition.All(parts), unless, gates, priority));
    }

    private static Arbitrary<Condition> conditions() {
        Condition views = Conditions.type("view");
        return Arbitraries.of(
                Conditions.event("properties.price", Operator.GREATER_OR_EQUAL, 15),
                Conditions.event("properties.price", Operator.LESS_THAN, 10),
                Conditions.event("properties.price", Operator.BETWEEN, List.of(9, 12)),
                Conditions.event("properties.price", Operator.IN_LIST, List.of(5, 20)),
                Conditions.not(Conditions.event("properties.price", Operator.GREATER_THAN, 12)),
                Conditions.aggregate(Aggregation.COUNT, views, null, 45, Operator.GREATER_OR_EQUAL, 3),
                Conditions.aggregate(Aggregation.SUM, views, "properties.price", -1, Operator.GREATER_THAN, 40),
                Conditions.aggregate(Aggregation.AVG, views, "properties.price", 60, Operator.LESS_OR_EQUAL, 10),
                Conditions.aggregate(
                        Aggregation.MINUTES_SINCE_LAST, Conditions.type("purchase"), null, -1, Operator.LESS_THAN, 20),
                Conditions.history("properties.price", Operator.GREATER_THAN, 19.99, 30),
                Conditions.history("event_type", Operator.NOT_EQUALS, "purchase", 60),
                Conditions.profile("last_engagement", Operator.OUTSIDE_TIMEFRAME, 25),
                new Condition.Firings("r0", OptionalInt.of(60), Conditions.test(Operator.LESS_THAN, 2)),
                new Condition.Sequence(
                        List.of(
                                new Condition.Step(views, OptionalInt.empty(), null),
                                new Condition.Step(Conditions.type("cart"), OptionalInt.of(20), null)),
                        OptionalInt.empty(),
                        List.of()));
    }

    private static Arbitrary<Gates> gates() {
        TimeWindow window = new TimeWindow(null, null, Set.of(), OptionalInt.of(60), OptionalInt.of(120));
        TimeWindow weekend =
                new TimeWindow(null, null, Set.of(DayOfWeek.SATURDAY), OptionalInt.empty(), OptionalInt.empty());
        return Arbitraries.of(
                Gates.OPEN,
                new Gates(List.of(), window, OptionalInt.empty(), OptionalInt.empty(), null),
                new Gates(List.of(), weekend, OptionalInt.empty(), OptionalInt.empty(), null),
                new Gates(List.of(), null, OptionalInt.of(40), OptionalInt.empty(), null),
                new Gates(List.of(), null, OptionalInt.empty(), OptionalInt.of(1), null),
                new Gates(List.of("s"), null, OptionalInt.empty(), OptionalInt.empty(), null),
                new Gates(List.of(), null, OptionalInt.of(30), OptionalInt.empty(), "group"),
                new Gates(List.of(), null, OptionalInt.empty(), OptionalInt.empty(), "group"));
    }
}
