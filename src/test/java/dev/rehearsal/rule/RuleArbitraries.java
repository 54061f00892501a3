package dev.rehearsal.rule;

import dev.rehearsal.event.EventType;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Rules of every kind for property tests, in the shape in which a pack reads them. */
public final class RuleArbitraries {
    private static final String CHARACTERS = "abZ09 _-.,:“”\"'`\\\nßé日";

    private RuleArbitraries() {}

    public static Arbitrary<Rule> rules() {
        return Combinators.combine(
                        names(),
                        texts(),
                        Arbitraries.of(TriggerType.class),
                        triggers(),
                        conditionLists(2),
                        waits().injectNull(0.6),
                        actions().list().ofMaxSize(3),
                        gates())
                .as((id, name, type, on, when, unless, then, gates) ->
                        new Rule(id, name, type, on, when, unless, then, gates, 1, true))
                .flatMap(rule -> Combinators.combine(Arbitraries.integers().between(-5, 5), Arbitraries.of(true, false))
                        .as((priority, active) -> new Rule(
                                rule.id(),
                                rule.name(),
                                rule.type(),
                                rule.on(),
                                rule.when(),
                                rule.unless(),
                                rule.then(),
                                rule.gates(),
                                priority,
                                active)));
    }

    public static Arbitrary<String> names() {
        return Arbitraries.strings().withChars(CHARACTERS).ofMinLength(1).ofMaxLength(8);
    }

    public static Arbitrary<String> texts() {
        return Arbitraries.strings().withChars(CHARACTERS).ofMaxLength(8);
    }

    public static Arbitrary<Double> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-1000, 1000).map(Integer::doubleValue),
                Arbitraries.doubles().between(0.001, 1_000_000).ofScale(3),
                Arbitraries.of(1e-7, -1e-9, 1e22, 123456789012345.0));
    }

    public static Arbitrary<Value> values() {
        Arbitrary<Value> single = Arbitraries.oneOf(
                texts().map(Value::text),
                numbers().map(Value::number),
                Arbitraries.of(true, false).map(Value::flag),
                Arbitraries.of(EventType.STANDARD).map(Value::text));
        return Arbitraries.frequencyOf(
                Tuple.of(6, single), Tuple.of(1, single.list().ofMaxSize(2).map(Value.Items::new)));
    }

    public static Arbitrary<Test> tests() {
        return Arbitraries.of(Operator.class)
                .flatMap(operator -> expected(operator.operand()).map(value -> new Test(operator, value)));
    }

    /** What an operator can expect; the list is empty where nothing is. */
    private static Arbitrary<@Nullable Value> expected(Operator.Operand operand) {
        return switch (operand) {
            case NONE -> Arbitraries.just(null);
            case OPTIONAL -> values().injectNull(0.1);
            case ANY, ORDERED -> values().map(value -> value);
            case RANGE -> values().list().ofSize(2).map(Value.Items::new);
            case PATTERN -> Arbitraries.of("^a", "b+$", "[0-9]{2}", "a|b").map(Value::text);
            case LIST -> values().list().ofMaxSize(3).map(Value.Items::new);
            case MINUTES -> minutes().map(Value::number);
        };
    }

    private static Arbitrary<Integer> minutes() {
        return Arbitraries.of(0, 1, 30, 60, 90, 1440, 10_080, 43_200, 100_001);
    }

    private static Arbitrary<OptionalInt> maybeMinutes() {
        return minutes().map(OptionalInt::of).injectNull(0.4).map(found -> found == null ? OptionalInt.empty() : found);
    }

    public static Arbitrary<Field> eventFields() {
        return Arbitraries.oneOf(
                Arbitraries.of(Field.OF_EVENT),
                Arbitraries.of("price", "cart_id", "location", "item.size")
                        .map(name -> new Field("properties." + name)),
                Arbitraries.just(new Field("device_info.os")));
    }

    public static Arbitrary<Field> profileFields() {
        return Arbitraries.oneOf(
                Arbitraries.of(Field.OF_PROFILE),
                Arbitraries.of("plan", "score").map(name -> new Field("custom_attributes." + name)),
                Arbitraries.just(new Field("preferences.channel")));
    }

    private static Arbitrary<List<Field>> same() {
        return eventFields().list().uniqueElements().ofMaxSize(2);
    }

    private static Arbitrary<Condition> ofEvent() {
        Arbitrary<Condition> typed = Arbitraries.of("cart_add", "purchase", "quiz")
                .map(type -> new Condition.OfEvent(Field.EVENT_TYPE, new Test(Operator.EQUALS, Value.text(type))));
        return Arbitraries.oneOf(
                typed, Combinators.combine(eventFields(), tests()).as(Condition.OfEvent::new));
    }

    /** Conditions on one event, as a list. */
    public static Arbitrary<Condition> wheres() {
        return lists(groups(1, ofEvent()), 2);
    }

    private static Arbitrary<Condition> wheresOfSomething() {
        return wheres().filter(where -> !where.isEmpty());
    }

    /** Conditions of every kind, as a list. */
    public static Arbitrary<Condition> conditionLists(int depth) {
        return lists(groups(depth, Arbitraries.oneOf(singles())), 3);
    }

    private static Arbitrary<Condition> lists(Arbitrary<Condition> parts, int most) {
        return parts.list().ofMaxSize(most).map(Condition.All::new);
    }

    private static Arbitrary<Condition> groups(int depth, Arbitrary<Condition> single) {
        if (depth == 0) {
            return single;
        }
        Arbitrary<Condition> inner = groups(depth - 1, single);
        return Arbitraries.frequencyOf(
                Tuple.of(4, single),
                Tuple.of(1, lists(inner, 3)),
                Tuple.of(1, inner.list().ofMaxSize(3).map(Condition.Any::new)),
                Tuple.of(1, inner.map(Condition.Not::new)));
    }

    private static List<Arbitrary<Condition>> singles() {
        List<Arbitrary<Condition>> singles = new ArrayList<>();
        singles.add(ofEvent());
        singles.add(Combinators.combine(profileFields(), tests()).as(Condition.OfProfile::new));
        singles.add(Combinators.combine(eventFields(), tests(), maybeMinutes(), same())
                .as(Condition.History::new));
        singles.add(aggregates());
        singles.add(sequences());
        singles.add(Combinators.combine(names(), maybeMinutes(), tests()).as(Condition.Firings::new));
        singles.add(tests().map(test -> new Condition.Prediction(Condition.Prediction.CHURN_PROBABILITY, test)));
        return singles;
    }

    private static Arbitrary<Condition> aggregates() {
        return Combinators.combine(
                        Arbitraries.of(Aggregation.class), wheres(), eventFields(), maybeMinutes(), tests(), same())
                .as((aggregation, where, of, timeframe, test, same) -> new Condition.Aggregate(
                        aggregation, where, aggregation.needsField() ? of : null, timeframe, test, same));
    }

    private static Arbitrary<Condition> sequences() {
        Arbitrary<Condition.Step> first = wheres().map(where -> new Condition.Step(where, OptionalInt.empty(), null));
        Arbitrary<Condition.Step> later = Combinators.combine(
                        wheres(), maybeMinutes(), wheresOfSomething().injectNull(0.5))
                .as(Condition.Step::new);
        return Combinators.combine(first, later.list().ofMinSize(1).ofMaxSize(2), maybeMinutes(), same())
                .as((start, others, within, same) -> {
                    List<Condition.Step> steps = new ArrayList<>(List.of(start));
                    steps.addAll(others);
                    return new Condition.Sequence(steps, within, same);
                });
    }

    public static Arbitrary<Trigger> triggers() {
        Arbitrary<Integer> at = Arbitraries.integers().between(0, 1439);
        Arbitrary<Schedule> schedules = Arbitraries.oneOf(
                at.map(Schedule.Daily::new),
                Combinators.combine(at, Arbitraries.of(DayOfWeek.class)).as(Schedule.Weekly::new),
                Combinators.combine(at, Arbitraries.integers().between(1, 31)).as(Schedule.Monthly::new));
        return Arbitraries.oneOf(
                Arbitraries.just(Trigger.EVERY_EVENT),
                names().map(Trigger.SegmentEntered::new),
                names().map(Trigger.SegmentLeft::new),
                Combinators.combine(names(), Arbitraries.of("*", "new")).as(Trigger.LifecycleChange::new),
                names().map(Trigger.RuleFired::new),
                schedules.map(Trigger.Scheduled::new),
                minutes().map(Trigger.Inactivity::new));
    }

    private static Arbitrary<Wait> waits() {
        return Combinators.combine(wheres(), minutes(), same()).as(Wait::new);
    }

    public static Arbitrary<Gates> gates() {
        Arbitrary<OptionalInt> time = Arbitraries.integers()
                .between(0, 1439)
                .map(OptionalInt::of)
                .injectNull(0.5)
                .map(found -> found == null ? OptionalInt.empty() : found);
        Arbitrary<@Nullable LocalDate> date = Arbitraries.integers()
                .between(0, 800)
                .map(days -> LocalDate.of(2026, 1, 1).plusDays(days))
                .injectNull(0.5);
        Arbitrary<TimeWindow> windows = Combinators.combine(
                        date, date, Arbitraries.of(DayOfWeek.class).set().ofMaxSize(3), time, time)
                .as(TimeWindow::new);
        return Combinators.combine(
                        names().list().uniqueElements().ofMaxSize(2),
                        windows.injectNull(0.5),
                        maybeMinutes(),
                        maybeMinutes(),
                        names().injectNull(0.7))
                .as(Gates::new);
    }

    public static Arbitrary<MessageSpec> messages() {
        return Combinators.combine(
                        names().injectNull(0.3),
                        names().injectNull(0.5),
                        maybeMinutes(),
                        wheresOfSomething().injectNull(0.7),
                        Arbitraries.of(SendTime.class))
                .as(MessageSpec::new);
    }

    public static Arbitrary<Action> actions() {
        Arbitrary<Field> changeable = Arbitraries.of(
                Field.FIRST_NAME, new Field("custom_attributes.points"), new Field("preferences.channel"));
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of("email", "sms", "push"), messages())
                        .as((channel, message) -> new Action.Send(channel, false, message)),
                Combinators.combine(
                                Arbitraries.of("email", "sms", "preferred", "whatsapp")
                                        .injectNull(0.2),
                                messages())
                        .as((channel, message) -> new Action.Send(channel, true, message)),
                names().map(Action.AddToSegment::new),
                names().map(Action.RemoveFromSegment::new),
                Combinators.combine(changeable, values().injectNull(0.2)).as(Action.SetField::new),
                Combinators.combine(changeable, numbers()).as(Action.IncrementField::new),
                Combinators.combine(names(), names().injectNull(0.5), maybeMinutes())
                        .as(Action.CreateTask::new),
                Combinators.combine(
                                names(),
                                Arbitraries.of("{}", "{\"points\":5,\"to\":[\"a\",true]}")
                                        .injectNull(0.3))
                        .as(Action.Webhook::new));
    }
}
