package dev.rehearsal.replay;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.rule.Aggregation;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.RuleSentence;
import dev.rehearsal.rule.Test;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves every name in a condition once, so that nothing is looked up during a replay. Used by one thread. */
final class ConditionBinder {
    private final EventConditions events;
    private final @Nullable Churn churn;
    private final Map<String, Integer> ruleNumbers;
    private final Set<Resource> written;
    private final @Nullable Candidates candidates;
    private final Map<List<Field>, Tie> ties = new HashMap<>();

    /** {@code written} is what the pack changes; {@code candidates} is null where the log is not whole yet. */
    ConditionBinder(
            EventConditions events,
            Map<String, Integer> ruleNumbers,
            @Nullable Churn churn,
            Set<Resource> written,
            @Nullable Candidates candidates) {
        this.churn = churn;
        this.events = events;
        this.ruleNumbers = ruleNumbers;
        this.written = written;
        this.candidates = candidates;
    }

    /** Whether the whole log decides at which events the condition holds, whatever the pack does meanwhile. */
    boolean isDecidedByLog(Condition condition) {
        return candidates != null
                && Footprint.readBy(condition).stream()
                        .noneMatch(read -> read instanceof Resource.Firings || written.contains(read));
    }

    /** The events at which all of these conditions hold, which the log decides; null where it is not whole yet. */
    @Nullable
    Late<int[]> candidates(List<Condition> conditions) {
        return candidates == null ? null : candidates.of(conditions, this);
    }

    EventConditions events() {
        return events;
    }

    /** The tie of these fields, null when nothing is tied. */
    @Nullable
    Tie tie(List<Field> same) {
        return same.isEmpty() ? null : ties.computeIfAbsent(same, fields -> Tie.of(fields, events));
    }

    BoundCondition bind(Condition condition) {
        return switch (condition) {
            case Condition.All(List<Condition> parts) ->
                new BoundConditions.All(parts.stream().map(this::bind).toList());
            case Condition.Any(List<Condition> parts) ->
                new BoundConditions.Any(parts.stream().map(this::bind).toList());
            case Condition.Not(Condition part) -> new BoundConditions.Not(bind(part));
            case Condition.OfEvent event -> ofEvent(event);
            case Condition.OfProfile(Field field, Test test) ->
                new BoundConditions.OfProfile(field, test, RuleSentence.of(condition));
            case Condition.History history ->
                new BoundConditions.OfHistory(
                        history(BoundHistory.single(history), history.timeframe(), history.same(), true),
                        history.test().operator().positiveTwin()
                                != history.test().operator(),
                        RuleSentence.of(condition));
            case Condition.Aggregate aggregate -> ofAggregate(aggregate);
            case Condition.Sequence sequence ->
                new BoundConditions.OfSequence(
                        BoundSequence.of(sequence, events, tie(sequence.same())), RuleSentence.of(condition));
            case Condition.Firings firings -> ofFirings(firings);
            case Condition.Prediction(Field field, Test test) ->
                new BoundConditions.OfPrediction(churn, test, RuleSentence.of(condition));
        };
    }

    private static BoundCondition value(BoundConditions.Reading reading, Test test, Condition condition) {
        return new BoundConditions.OfValue(reading, test, RuleSentence.of(condition));
    }

    private BoundCondition ofEvent(Condition.OfEvent event) {
        Columns columns = events.columns();
        return new BoundConditions.OfEvent(
                events.bind(event),
                event.test(),
                moment -> moment.event() < 0 ? null : columns.value(event.field(), moment.event()),
                RuleSentence.of(event));
    }

    /** Where events are not tied and only counted, ranks of the predicate are enough. */
    private BoundHistory history(Condition where, OptionalInt timeframe, List<Field> same, boolean isOnlyCounted) {
        Where bound = events.bind(where);
        Tie tie = tie(same);
        return new BoundHistory(
                bound, timeframe, tie, tie == null && isOnlyCounted ? null : events.kept(bound, same, tie));
    }

    private BoundCondition ofAggregate(Condition.Aggregate aggregate) {
        BoundHistory history =
                history(aggregate.where(), aggregate.timeframe(), aggregate.same(), aggregate.of() == null);
        Aggregation aggregation = aggregate.aggregation();
        return new BoundConditions.OfAggregate(
                new Aggregates(aggregation, aggregate.of(), history, events, aggregate.same()),
                aggregate.test(),
                RuleSentence.of(aggregate));
    }

    private BoundCondition ofFirings(Condition.Firings firings) {
        Integer rule = ruleNumbers.get(firings.ruleId());
        return value(
                moment -> Value.number(rule == null ? 0 : firings(moment, rule, firings)), firings.test(), firings);
    }

    private static int firings(Moment moment, int rule, Condition.Firings firings) {
        LongList times = moment.customer().firings(rule);
        return firings.timeframe().isPresent()
                ? times.countAfter(moment.now() - firings.timeframe().getAsInt() * 60_000L)
                : times.size();
    }
}
