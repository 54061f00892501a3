package dev.rehearsal.rule;

import dev.rehearsal.event.Value;
import java.util.List;

/** Numbers made of the history: "has purchased at least 3 times in the last 30 days". */
final class AggregateWords {
    private final Condition.Aggregate aggregate;
    private final boolean holds;

    private AggregateWords(Condition.Aggregate aggregate, boolean holds) {
        this.aggregate = aggregate;
        this.holds = holds;
    }

    static String of(Condition.Aggregate aggregate, boolean holds) {
        AggregateWords words = new AggregateWords(aggregate, holds);
        return words.clause() + ConditionWords.inTheLast(aggregate.timeframe());
    }

    private String clause() {
        return switch (aggregate.aggregation()) {
            case COUNT -> has(done() + " " + ConditionWords.times(aggregate.test()));
            case DISTINCT -> number("a ", "number of different ");
            case SUM -> number("a ", "sum of ");
            case AVG -> number("an ", "average ");
            case MIN -> number("a ", "lowest ");
            case MAX -> number("a ", "highest ");
            case MINUTES_SINCE_LAST -> since("last ");
            case MINUTES_SINCE_FIRST -> since("first ");
        };
    }

    private String has(String rest) {
        boolean denied = TestWords.isNegated(aggregate.test()) == holds;
        return (denied ? "has not " : "has ") + rest;
    }

    /** The counted events; where a field is named, only those that have it count. */
    private String done() {
        Condition where = aggregate.of() == null
                ? aggregate.where()
                : Condition.all(
                        aggregate.where(), new Condition.OfEvent(aggregate.of(), new Test(Operator.EXISTS, null)));
        return EventWords.of(where, Tense.PERFECT) + ConditionWords.same(aggregate.same());
    }

    private String doing() {
        return EventWords.of(aggregate.where(), Tense.GERUND) + ConditionWords.same(aggregate.same());
    }

    /** “Any” takes no article: "does not have any average total". */
    private String number(String article, String what) {
        Operator operator = aggregate.test().operator();
        boolean any = operator == Operator.EXISTS || operator == Operator.NOT_EXISTS;
        String label = aggregate.of() == null ? "events" : aggregate.of().label();
        return ConditionWords.has(TestWords.of((any ? "" : article) + what + label, aggregate.test()), holds) + " from "
                + doing();
    }

    private String since(String which) {
        Test test = aggregate.test();
        String ago = switch (test.operator()) {
            case EQUALS, NOT_EQUALS -> duration("exactly ", test);
            case GREATER_THAN -> duration("more than ", test);
            case GREATER_OR_EQUAL -> duration("at least ", test);
            case LESS_THAN -> duration("less than ", test);
            case LESS_OR_EQUAL -> duration("at most ", test);
            case BETWEEN -> between(test);
            case CONTAINS,
                    NOT_CONTAINS,
                    STARTS_WITH,
                    ENDS_WITH,
                    MATCHES,
                    IN_LIST,
                    NOT_IN_LIST,
                    WITHIN_TIMEFRAME,
                    OUTSIDE_TIMEFRAME,
                    EXISTS,
                    NOT_EXISTS -> "";
        };
        return ago.isEmpty()
                ? ConditionWords.has(TestWords.of("minutes since " + which + doing(), test), holds)
                : has(which + done() + " " + ago);
    }

    private static String duration(String relation, Test test) {
        return test.expected() instanceof Value.Number number ? relation + TestWords.minutes(number) + " ago" : "";
    }

    private static String between(Test test) {
        List<Value> bounds = test.items();
        return bounds.stream().allMatch(bound -> bound instanceof Value.Number)
                ? "between " + TestWords.minutes(bounds.getFirst()) + " and " + TestWords.minutes(bounds.getLast())
                        + " ago"
                : "";
    }
}
