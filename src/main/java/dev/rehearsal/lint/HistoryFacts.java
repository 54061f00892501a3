package dev.rehearsal.lint;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.rule.Aggregation;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Operator;
import dev.rehearsal.rule.Test;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Which events a clause says are in the history and which it says are not (semantics §3.4). The current event is in it
 * too, and that is the slip that is made most: "purchases and has not purchased in the last hour".
 */
final class HistoryFacts {

    /** Events that satisfy a condition, in a window, the same as the current one in some fields. */
    private record Events(Condition where, OptionalInt timeframe, List<Field> same) {}

    private final List<Events> there = new ArrayList<>();
    private final List<Events> absent = new ArrayList<>();

    private HistoryFacts() {}

    /** Whether something would have to be in the history and not to be in it. */
    static boolean contradict(List<Literal> clause, Domains domains) {
        HistoryFacts facts = new HistoryFacts();
        clause.forEach(facts::add);
        if (facts.absent.isEmpty()) {
            return false;
        }
        Logic ofHistory = new Logic(domains.at(Occasion.HISTORY));
        return facts.absent.stream()
                .anyMatch(absent -> facts.there.stream().anyMatch(there -> isAmong(there, absent, ofHistory))
                        || (domains.occasion() == Occasion.EVENT && isCurrentEvent(clause, absent, ofHistory)));
    }

    private void add(Literal literal) {
        switch (literal.atom()) {
            case Condition.History history -> {
                Test twin = history.test().positiveTwin();
                boolean positive = twin.operator() == history.test().operator();
                Condition where = new Condition.OfEvent(history.field(), twin);
                List<Events> list = positive == literal.holds() ? there : absent;
                list.add(new Events(where, history.timeframe(), history.same()));
            }
            case Condition.Aggregate aggregate -> add(aggregate, literal);
            case Condition.All all -> {}
            case Condition.Any any -> {}
            case Condition.Not not -> {}
            case Condition.OfEvent event -> {}
            case Condition.OfProfile profile -> {}
            case Condition.Sequence sequence -> {}
            case Condition.Firings firings -> {}
            case Condition.Prediction prediction -> {}
        }
    }

    /** A count that has to be 1 or more, or can't be: said of the one literal, whatever else is asked of the count. */
    private void add(Condition.Aggregate aggregate, Literal literal) {
        Demand demand = literal.demand();
        if (aggregate.aggregation() != Aggregation.COUNT || aggregate.of() != null || demand == null) {
            return;
        }
        Events events = new Events(aggregate.where(), aggregate.timeframe(), aggregate.same());
        Domain counts = Domain.numbers(false, 0, Double.POSITIVE_INFINITY, true);
        Demand none = new Demand(new Test(Operator.EQUALS, Value.number(0)), true);
        if (!Possible.isPossible(List.of(demand, none), counts)) {
            there.add(events);
        }
        if (!Possible.isPossible(List.of(demand, new Demand(none.test(), false)), counts)) {
            absent.add(events);
        }
    }

    /** Whether each of the first events is one of the second. */
    private static boolean isAmong(Events there, Events absent, Logic logic) {
        boolean windowInside = absent.timeframe().isEmpty()
                || (there.timeframe().isPresent()
                        && there.timeframe().getAsInt() <= absent.timeframe().getAsInt());
        return windowInside && there.same().containsAll(absent.same()) && logic.implies(there.where(), absent.where());
    }

    /** Whether the current event, which is the same as itself in every field, would be one that is not there. */
    private static boolean isCurrentEvent(List<Literal> clause, Events absent, Logic logic) {
        if (absent.timeframe().isPresent() && absent.timeframe().getAsInt() == 0) {
            return false;
        }
        List<Condition> current = new ArrayList<>();
        for (Literal literal : clause) {
            if (literal.atom() instanceof Condition.OfEvent event) {
                current.add(literal.holds() ? event : new Condition.Not(event));
            }
        }
        return logic.implies(new Condition.All(current), absent.where());
    }
}
