package dev.rehearsal.lint;

import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether one value can be as several demands ask for at once. Kind by kind, since every operator treats a missing value,
 * a number, a text, an instant, a boolean and a list in its own way. "No" is certain; "yes" may be wrong.
 */
final class Possible {
    private static final int FEW = 256;

    private final List<Demand> demands;
    private final List<Demand> positive;
    private final Domain domain;
    private final @Nullable List<Value> candidates;

    private Possible(List<Demand> demands, Domain domain) {
        this.demands = demands;
        this.positive = demands.stream().map(Demand::positive).toList();
        this.domain = domain;
        this.candidates = candidates(positive);
    }

    static boolean isPossible(List<Demand> demands, Domain domain) {
        Possible possible = new Possible(demands, domain);
        return possible.missing() || domain.kinds().stream().anyMatch(possible::ofKind);
    }

    /** The shortest list of what the value can be equal to, null where no demand gives one. */
    private static @Nullable List<Value> candidates(List<Demand> demands) {
        List<Value> shortest = null;
        for (Demand demand : demands) {
            List<Value> listed = demand.candidates();
            if (listed != null && (shortest == null || listed.size() < shortest.size())) {
                shortest = listed;
            }
        }
        return shortest;
    }

    private boolean missing() {
        return domain.canBeMissing() && demands.stream().allMatch(demand -> demand.allows(null));
    }

    private boolean ofKind(Domain.Kind kind) {
        if (positive.stream().anyMatch(Possible::wantsNothing)) {
            return false;
        }
        return switch (kind) {
            case FLAG -> allowed(Value.flag(true)) || allowed(Value.flag(false));
            case NUMBER -> number();
            case TEXT -> text();
            case INSTANT -> instant();
            case LIST -> ListFacts.isPossible(positive);
        };
    }

    private static boolean wantsNothing(Demand demand) {
        return switch (demand.operator()) {
            case EXISTS -> !demand.met();
            case NOT_EXISTS -> demand.met();
            case EQUALS,
                    NOT_EQUALS,
                    GREATER_THAN,
                    GREATER_OR_EQUAL,
                    LESS_THAN,
                    LESS_OR_EQUAL,
                    BETWEEN,
                    CONTAINS,
                    NOT_CONTAINS,
                    STARTS_WITH,
                    ENDS_WITH,
                    MATCHES,
                    IN_LIST,
                    NOT_IN_LIST,
                    WITHIN_TIMEFRAME,
                    OUTSIDE_TIMEFRAME -> false;
        };
    }

    private boolean allowed(Value value) {
        return demands.stream().allMatch(demand -> demand.allows(value));
    }

    private boolean number() {
        if (candidates != null) {
            return candidates.stream()
                    .anyMatch(value ->
                            value instanceof Value.Number(double number) && inDomain(number) && allowed(value));
        }
        if (wantsAge() || TextFacts.contradict(positive)) {
            return false;
        }
        Range range = Range.ofNumbers(positive).within(domain.least(), domain.most());
        if (domain.whole()) {
            range.whole();
        }
        if (range.isEmpty()) {
            return false;
        }
        if (range.isOnePoint()) {
            return allowed(Value.number(range.low()));
        }
        List<Double> few = domain.whole() ? range.wholeNumbers(FEW) : List.of();
        return few.isEmpty() || few.stream().anyMatch(number -> allowed(Value.number(number)));
    }

    private boolean inDomain(double number) {
        return domain.least() <= number && number <= domain.most() && !(domain.whole() && number != Math.rint(number));
    }

    private boolean text() {
        List<Value> all = candidates;
        if (all == null && domain.texts() != null) {
            all = domain.texts().stream().map(Value::text).toList();
        }
        if (all != null) {
            return all.stream()
                    .anyMatch(value -> value instanceof Value.Text(String text)
                            && value.instant() == Instants.NONE
                            && (domain.texts() == null || domain.texts().contains(text))
                            && allowed(value));
        }
        return !wantsAge() && !wantsOrder() && !TextFacts.contradict(positive);
    }

    /** A text that is no instant cannot be compared. */
    private boolean wantsOrder() {
        return positive.stream().anyMatch(demand -> demand.met() && isOrder(demand));
    }

    private static boolean isOrder(Demand demand) {
        return switch (demand.operator()) {
            case GREATER_THAN, GREATER_OR_EQUAL, LESS_THAN, LESS_OR_EQUAL, BETWEEN -> true;
            case EQUALS,
                    NOT_EQUALS,
                    CONTAINS,
                    NOT_CONTAINS,
                    STARTS_WITH,
                    ENDS_WITH,
                    MATCHES,
                    IN_LIST,
                    NOT_IN_LIST,
                    WITHIN_TIMEFRAME,
                    OUTSIDE_TIMEFRAME,
                    EXISTS,
                    NOT_EXISTS -> false;
        };
    }

    /** Only an instant has an age. */
    private boolean wantsAge() {
        return positive.stream()
                .anyMatch(demand -> demand.met() && demand.operator().looksAtNow());
    }

    /** The same instant has many texts, so only what its place on the time line says is tested one by one. */
    private boolean instant() {
        if (Age.contradict(positive) || TextFacts.contradict(positive)) {
            return false;
        }
        List<Demand> ofPlace = new ArrayList<>();
        for (Demand demand : positive) {
            boolean listed = demand.candidates() != null || new Demand(demand.test(), true).candidates() != null;
            if (listed || isOrder(demand)) {
                ofPlace.add(demand);
            }
        }
        if (candidates != null) {
            return candidates.stream()
                    .map(Value::instant)
                    .filter(instant -> instant != Instants.NONE)
                    .anyMatch(instant -> ofPlace.stream().allMatch(demand -> demand.allows(Value.time(instant))));
        }
        Range range = Range.ofInstants(positive).whole();
        return !range.isEmpty() && !(range.isOnePoint() && excludes(ofPlace, (long) range.low()));
    }

    private static boolean excludes(List<Demand> demands, long instant) {
        return demands.stream().anyMatch(demand -> !demand.allows(Value.time(instant)));
    }
}
