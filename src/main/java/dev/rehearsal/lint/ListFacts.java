package dev.rehearsal.lint;

import dev.rehearsal.event.Value;
import dev.rehearsal.rule.Operator;
import java.util.ArrayList;
import java.util.List;

/** What a list has to hold and must not hold. Texts, orders and ages are nothing that a list has (semantics §2.2). */
final class ListFacts {
    private final List<Value> wanted = new ArrayList<>();
    private final List<Value> unwanted = new ArrayList<>();
    private final List<List<Value>> oneOf = new ArrayList<>();
    private boolean impossible;

    private ListFacts() {}

    /** Whether a list can be as the demands, said positively, ask for. */
    static boolean isPossible(List<Demand> demands) {
        for (Demand demand : demands) {
            Value expected = demand.test().expected();
            if (demand.met() && isEquality(demand) && expected instanceof Value.Items) {
                return demands.stream().allMatch(other -> other.allows(expected));
            }
        }
        ListFacts facts = new ListFacts();
        demands.forEach(facts::add);
        return facts.isPossible();
    }

    private static boolean isEquality(Demand demand) {
        return demand.operator() == Operator.EQUALS;
    }

    private void add(Demand demand) {
        Value expected = demand.test().expected();
        switch (demand.operator()) {
            case EQUALS -> impossible |= demand.met();
            case CONTAINS -> {
                if (expected != null) {
                    (demand.met() ? wanted : unwanted).add(expected);
                }
            }
            case IN_LIST -> {
                if (demand.met()) {
                    oneOf.add(demand.items());
                } else {
                    unwanted.addAll(demand.items());
                }
            }
            case GREATER_THAN,
                    GREATER_OR_EQUAL,
                    LESS_THAN,
                    LESS_OR_EQUAL,
                    BETWEEN,
                    STARTS_WITH,
                    ENDS_WITH,
                    MATCHES,
                    WITHIN_TIMEFRAME,
                    OUTSIDE_TIMEFRAME -> impossible |= demand.met();
            case NOT_EQUALS, NOT_CONTAINS, NOT_IN_LIST, EXISTS, NOT_EXISTS -> {}
        }
    }

    private boolean isPossible() {
        return !impossible
                && wanted.stream().noneMatch(this::isUnwanted)
                && oneOf.stream().allMatch(choice -> choice.stream().anyMatch(value -> !isUnwanted(value)));
    }

    private boolean isUnwanted(Value value) {
        return unwanted.stream().anyMatch(value::sameAs);
    }
}
