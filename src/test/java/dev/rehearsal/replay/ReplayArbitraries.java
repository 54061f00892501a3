package dev.rehearsal.replay;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Conditions;
import dev.rehearsal.rule.Gates;
import dev.rehearsal.rule.Operator;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.Schedule;
import dev.rehearsal.rule.Trigger;
import dev.rehearsal.rule.TriggerType;
import dev.rehearsal.rule.Wait;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Small logs and packs that talk about the same few types and durations, so that rules match, wait and hold back. */
public final class ReplayArbitraries {
    public static final long START = 1_767_225_600_000L;
    private static final long MINUTE = 60_000;
    private static final Field CATEGORY = new Field("properties.category");

    private ReplayArbitraries() {}

    private record Step(int customer, String type, long minutes, String category) {}

    /** Events in order of time, no two at the same instant. */
    public static Arbitrary<List<Event>> logs() {
        Arbitrary<Step> steps = Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(
                                "page_view", "cart_add", "purchase", "email_open", "unsubscribe", "subscription"),
                        Arbitraries.of(1L, 5L, 10L, 30L, 60L, 1440L),
                        Arbitraries.of("a", "b", ""))
                .as(Step::new);
        return steps.list().ofMinSize(1).ofMaxSize(40).map(ReplayArbitraries::events);
    }

    private static List<Event> events(List<Step> steps) {
        List<Event> events = new ArrayList<>();
        long now = START;
        for (Step step : steps) {
            now += step.minutes() * MINUTE;
            Map<Field, Value> fields =
                    step.category().isEmpty() ? Map.of() : Map.of(CATEGORY, Value.text(step.category()));
            events.add(new Event("e" + events.size(), "c" + step.customer(), step.type(), now, fields));
        }
        return events;
    }

    /** Packs of rules and, mostly, of all that a pack can hold besides. */
    public static Arbitrary<RulePack> packs() {
        Arbitrary<List<Rule>> rules = rules().list().ofMinSize(1).ofMaxSize(5).map(drafts -> {
            List<Rule> named = new ArrayList<>();
            drafts.forEach(draft -> named.add(named(draft, "r" + named.size())));
            return named;
        });
        return Combinators.combine(
                        rules,
                        PackParts.settings(),
                        PackParts.journeys(conditions()).list().ofMaxSize(2),
                        PackParts.scorings().injectNull(0.5),
                        PackParts.lifecycles(conditions()).injectNull(0.5),
                        PackParts.models())
                .as((named, settings, journeys, scoring, lifecycle, models) -> new RulePack(
                        null,
                        null,
                        null,
                        null,
                        settings,
                        named,
                        PackParts.CAMPAIGNS,
                        PackParts.numbered(journeys),
                        List.of(),
                        scoring,
                        lifecycle,
                        models,
                        List.of(),
                        List.of()));
    }

    private static Rule named(Rule rule, String id) {
        return new Rule(
                id,
                id,
                rule.type(),
                rule.on(),
                rule.when(),
                rule.unless(),
                rule.then(),
                rule.gates(),
                rule.priority(),
                rule.active());
    }

    private static Arbitrary<Rule> rules() {
        Arbitrary<@Nullable Wait> waits = Arbitraries.of(
                        new Wait(Conditions.type("purchase"), 60, List.of()),
                        new Wait(Conditions.type("cart_add"), 10, List.of(CATEGORY)))
                .injectNull(0.4);
        return Combinators.combine(
                        triggers(),
                        when(),
                        waits,
                        PackParts.actions().list().ofMaxSize(2),
                        gates(),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(TriggerType.BEHAVIORAL, TriggerType.BEHAVIORAL, TriggerType.TRANSACTIONAL))
                .as((on, when, unless, then, gates, priority, type) ->
                        new Rule("r", "r", type, on, when, unless, then, gates, priority, true));
    }

    private static Arbitrary<Trigger> triggers() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(Trigger.EVERY_EVENT)),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                new Trigger.RuleFired("r0"),
                                new Trigger.SegmentEntered("s"),
                                new Trigger.SegmentLeft("s"),
                                new Trigger.LifecycleChange("*", "busy"),
                                new Trigger.Scheduled(new Schedule.Daily(540)),
                                new Trigger.Inactivity(60))));
    }

    /** Mostly about one type of event, so that a replay has events that it may pass over. */
    private static Arbitrary<Condition> when() {
        Arbitrary<Condition> narrow = Combinators.combine(
                        Arbitraries.of("cart_add", "purchase").map(Conditions::type),
                        conditions().list().ofMaxSize(1))
                .as((type, others) -> Conditions.everything(
                        Stream.concat(Stream.of(type), others.stream()).toArray(Condition[]::new)));
        Arbitrary<Condition> wide = conditions().list().ofMaxSize(2).map(Condition.All::new);
        return Arbitraries.frequencyOf(Tuple.of(6, narrow), Tuple.of(1, wide));
    }

    private static Arbitrary<Condition> conditions() {
        return Arbitraries.of(
                Conditions.type("cart_add"),
                Conditions.type("purchase"),
                Conditions.not(Conditions.type("page_view")),
                Conditions.event("properties.category", Operator.EQUALS, "a"),
                Conditions.event("timestamp", Operator.WITHIN_TIMEFRAME, 10.0),
                Conditions.profile("segments", Operator.CONTAINS, "s"),
                Conditions.profile("behavioral_score", Operator.GREATER_THAN, 3.0),
                Conditions.profile("lifecycle_stage", Operator.EQUALS, "busy"),
                new Condition.Prediction(
                        Condition.Prediction.CHURN_PROBABILITY, Conditions.test(Operator.GREATER_THAN, 0.5)),
                Conditions.profile("last_engagement", Operator.OUTSIDE_TIMEFRAME, 30.0),
                new Condition.History(
                        Field.EVENT_TYPE,
                        Conditions.test(Operator.NOT_EQUALS, "purchase"),
                        OptionalInt.of(720),
                        List.of(CATEGORY)),
                new Condition.Firings("r0", OptionalInt.of(1440), Conditions.test(Operator.LESS_THAN, 2.0)),
                new Condition.Sequence(
                        List.of(
                                new Condition.Step(Conditions.type("cart_add"), OptionalInt.empty(), null),
                                new Condition.Step(
                                        Conditions.type("purchase"),
                                        OptionalInt.of(720),
                                        Conditions.type("page_view"))),
                        OptionalInt.empty(),
                        List.of()));
    }

    private static Arbitrary<Gates> gates() {
        return Arbitraries.of(
                Gates.OPEN,
                new Gates(List.of(), null, OptionalInt.of(60), OptionalInt.empty(), null),
                new Gates(List.of(), null, OptionalInt.empty(), OptionalInt.of(1), null),
                new Gates(List.of("s"), null, OptionalInt.empty(), OptionalInt.empty(), null),
                new Gates(List.of(), null, OptionalInt.empty(), OptionalInt.empty(), "group"));
    }
}
