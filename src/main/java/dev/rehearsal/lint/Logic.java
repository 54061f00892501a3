package dev.rehearsal.lint;

import dev.rehearsal.rule.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What follows from conditions alone, whatever the log. Every "yes" is certain, which property tests hold against the
 * kernel; a "no" says only that nothing is known.
 */
final class Logic {
    private final Domains domains;

    Logic(Domains domains) {
        this.domains = domains;
    }

    Domains domains() {
        return domains;
    }

    /** Whether no occurrence satisfies the condition. */
    boolean neverHolds(Condition condition) {
        return Clauses.of(condition)
                .map(clauses -> clauses.stream().allMatch(this::isContradictory))
                .orElse(false);
    }

    /** Whether no occurrence satisfies both. */
    boolean excludes(Condition one, Condition other) {
        return neverHolds(Condition.all(one, other));
    }

    /** Whether every occurrence satisfies the condition. */
    boolean alwaysHolds(Condition condition) {
        return neverHolds(new Condition.Not(condition));
    }

    /** Whether every occurrence that satisfies the first satisfies the second. */
    boolean implies(Condition one, Condition other) {
        return one.equals(other) || neverHolds(Condition.all(one, new Condition.Not(other)));
    }

    private boolean isContradictory(List<Literal> clause) {
        Set<Literal> all = new HashSet<>(clause);
        Map<Condition, List<Demand>> bySubject = new HashMap<>();
        for (Literal literal : all) {
            if (all.contains(new Literal(literal.atom(), !literal.holds()))) {
                return true;
            }
            Demand demand = literal.demand();
            if (demand != null) {
                bySubject
                        .computeIfAbsent(literal.subject(), subject -> new ArrayList<>())
                        .add(demand);
            }
        }
        return bySubject.entrySet().stream()
                        .anyMatch(one -> !Possible.isPossible(one.getValue(), domains.of(one.getKey())))
                || HistoryFacts.contradict(clause, domains);
    }
}
