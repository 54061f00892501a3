package dev.rehearsal.lint;

import dev.rehearsal.event.Field;
import dev.rehearsal.rule.Aggregation;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Ids;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the things that conditions look at can be (semantics §3). {@code hasChurnModel} is of the pack. */
record Domains(Occasion occasion, boolean hasChurnModel) {
    private static final Domain COUNTS = Domain.numbers(false, 0, Double.POSITIVE_INFINITY, true);
    private static final Domain MINUTES = Domain.numbers(true, 0, Double.POSITIVE_INFINITY, false);
    private static final Domain NAMES = Domain.of(false, EnumSet.of(Domain.Kind.TEXT, Domain.Kind.INSTANT));
    private static final Set<String> WEEKDAYS =
            Stream.of(DayOfWeek.values()).map(Ids::of).collect(Collectors.toUnmodifiableSet());

    Domains at(Occasion other) {
        return new Domains(other, hasChurnModel);
    }

    /** The domain of what the condition tests; only for conditions that test one value. */
    Domain of(Condition condition) {
        return switch (condition) {
            case Condition.OfEvent event -> ofEvent(event.field());
            case Condition.OfProfile profile -> ofProfile(profile.field());
            case Condition.Firings firings -> COUNTS;
            case Condition.Prediction prediction -> hasChurnModel ? Domain.numbers(true, 0, 1, false) : Domain.NOTHING;
            case Condition.Aggregate aggregate -> of(aggregate.aggregation());
            case Condition.All all -> Domain.ANYTHING;
            case Condition.Any any -> Domain.ANYTHING;
            case Condition.Not not -> Domain.ANYTHING;
            case Condition.History history -> Domain.ANYTHING;
            case Condition.Sequence sequence -> Domain.ANYTHING;
        };
    }

    private Domain ofEvent(Field field) {
        if (occasion == Occasion.TIMER) {
            return Domain.NOTHING;
        }
        Domain domain = ofPresentEvent(field);
        return occasion.hasEvent() ? domain : domain.orMissing();
    }

    private static Domain ofPresentEvent(Field field) {
        if (field.equals(Field.HOUR_OF_DAY)) {
            return Domain.numbers(false, 0, 23, true);
        }
        if (field.equals(Field.DAY_OF_WEEK)) {
            return Domain.words(false, WEEKDAYS);
        }
        if (field.equals(Field.TIMESTAMP)) {
            return Domain.of(false, EnumSet.of(Domain.Kind.INSTANT));
        }
        return field.equals(Field.EVENT_TYPE) || field.equals(Field.EVENT_ID) ? NAMES : Domain.ANYTHING;
    }

    private static Domain ofProfile(Field field) {
        if (field.equals(Field.SEGMENTS)) {
            return Domain.of(false, EnumSet.of(Domain.Kind.LIST));
        }
        return field.equals(Field.CUSTOMER_ID) ? NAMES : Domain.ANYTHING;
    }

    private static Domain of(Aggregation aggregation) {
        return switch (aggregation) {
            case COUNT, DISTINCT -> COUNTS;
            case SUM -> Domain.numbers(false, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false);
            case AVG, MIN, MAX -> Domain.numbers(true, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false);
            case MINUTES_SINCE_LAST, MINUTES_SINCE_FIRST -> MINUTES;
        };
    }
}
