package dev.rehearsal.rule;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How alike two conditions or two actions are, so that one may be what became of the other; 0 for not at all. */
final class Likeness {
    private static final double SAME = 4;
    private static final double PART = 1;
    private static final double HARDLY = 0.1;

    private Likeness() {}

    static double of(Condition before, Condition after) {
        if (before instanceof Condition.Not(Condition part)) {
            return of(part, after instanceof Condition.Not(Condition other) ? other : after) * 0.9;
        }
        return switch (after) {
            case Condition.Not(Condition part) -> of(before, part) * 0.9;
            case Condition.All all -> groups(before, all.parts());
            case Condition.Any any -> groups(before, any.parts());
            case Condition.OfEvent now
            when before instanceof Condition.OfEvent was ->
                tests(was.field().equals(now.field()), was.test(), now.test());
            case Condition.OfProfile now
            when before instanceof Condition.OfProfile was ->
                tests(was.field().equals(now.field()), was.test(), now.test());
            case Condition.History now
            when before instanceof Condition.History was ->
                tests(was.field().equals(now.field()), was.test(), now.test())
                        + (was.timeframe().equals(now.timeframe()) ? HARDLY : 0);
            case Condition.Prediction now
            when before instanceof Condition.Prediction was ->
                tests(was.field().equals(now.field()), was.test(), now.test());
            case Condition.Firings now
            when before instanceof Condition.Firings was ->
                tests(was.ruleId().equals(now.ruleId()), was.test(), now.test());
            case Condition.Aggregate now when before instanceof Condition.Aggregate was -> aggregates(was, now);
            case Condition.Sequence now when before instanceof Condition.Sequence -> PART;
            case Condition.OfEvent other -> 0;
            case Condition.OfProfile other -> 0;
            case Condition.History other -> 0;
            case Condition.Prediction other -> 0;
            case Condition.Firings other -> 0;
            case Condition.Aggregate other -> 0;
            case Condition.Sequence other -> 0;
        };
    }

    private static double tests(boolean sameThing, Test before, Test after) {
        return sameThing ? SAME + same(before.operator(), after.operator()) : 0;
    }

    private static double aggregates(Condition.Aggregate before, Condition.Aggregate after) {
        boolean isOther = !before.where().equals(after.where()) && before.aggregation() != after.aggregation();
        return isOther
                ? 0
                : PART
                        + same(before.where(), after.where())
                        + same(before.aggregation(), after.aggregation())
                        + same(before.of(), after.of())
                        + same(before.test(), after.test()) / 2;
    }

    private static double same(@Nullable Object before, @Nullable Object after) {
        return Objects.equals(before, after) ? PART : 0;
    }

    /** Two groups are always a little alike, and the more so the more they have in common. */
    private static double groups(Condition before, List<Condition> after) {
        return switch (before) {
            case Condition.All(List<Condition> parts) -> HARDLY + shared(parts, after);
            case Condition.Any(List<Condition> parts) -> HARDLY + shared(parts, after);
            default -> 0;
        };
    }

    private static double shared(List<Condition> before, List<Condition> after) {
        return before.stream().filter(after::contains).count() * PART;
    }

    static double of(Action before, Action after) {
        return switch (after) {
            case Action.Send now
            when before instanceof Action.Send was ->
                PART
                        + same(was.channel(), now.channel())
                        + same(was.message().templateId(), now.message().templateId()) * 2;
            case Action.AddToSegment now when before instanceof Action.AddToSegment -> PART;
            case Action.RemoveFromSegment now when before instanceof Action.RemoveFromSegment -> PART;
            case Action.SetField(var field, var value)
            when before instanceof Action.SetField was -> same(was.field(), field);
            case Action.IncrementField(var field, var by)
            when before instanceof Action.IncrementField was -> same(was.field(), field);
            case Action.CreateTask now
            when before instanceof Action.CreateTask was -> PART + same(was.title(), now.title());
            case Action.Webhook now when before instanceof Action.Webhook was -> PART + same(was.url(), now.url());
            case Action other -> 0;
        };
    }
}
