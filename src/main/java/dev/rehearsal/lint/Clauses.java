package dev.rehearsal.lint;

import dev.rehearsal.rule.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A condition as alternatives of literals that hold together (its disjunctive normal form), as long as they are few. */
final class Clauses {
    private static final int MOST = 512;

    private Clauses() {}

    /** The alternatives; empty where there would be too many to look at. */
    static Optional<List<List<Literal>>> of(Condition condition) {
        return of(condition, true);
    }

    private static Optional<List<List<Literal>>> of(Condition condition, boolean holds) {
        return switch (condition) {
            case Condition.All(List<Condition> parts) -> holds ? together(parts, true) : either(parts, false);
            case Condition.Any(List<Condition> parts) -> holds ? either(parts, true) : together(parts, false);
            case Condition.Not(Condition part) -> of(part, !holds);
            case Condition.OfEvent event -> single(event, holds);
            case Condition.OfProfile profile -> single(profile, holds);
            case Condition.History history -> single(history, holds);
            case Condition.Aggregate aggregate -> single(aggregate, holds);
            case Condition.Sequence sequence -> single(sequence, holds);
            case Condition.Firings firings -> single(firings, holds);
            case Condition.Prediction prediction -> single(prediction, holds);
        };
    }

    private static Optional<List<List<Literal>>> single(Condition atom, boolean holds) {
        return Optional.of(List.of(List.of(new Literal(atom, holds))));
    }

    private static Optional<List<List<Literal>>> either(List<Condition> parts, boolean holds) {
        List<List<Literal>> all = new ArrayList<>();
        for (Condition part : parts) {
            Optional<List<List<Literal>>> some = of(part, holds);
            if (some.isEmpty() || all.size() + some.get().size() > MOST) {
                return Optional.empty();
            }
            all.addAll(some.get());
        }
        return Optional.of(all);
    }

    private static Optional<List<List<Literal>>> together(List<Condition> parts, boolean holds) {
        List<List<Literal>> product = List.of(List.of());
        for (Condition part : parts) {
            Optional<List<List<Literal>>> some = of(part, holds);
            if (some.isEmpty() || (long) product.size() * some.get().size() > MOST) {
                return Optional.empty();
            }
            product = product(product, some.get());
        }
        return Optional.of(product);
    }

    private static List<List<Literal>> product(List<List<Literal>> left, List<List<Literal>> right) {
        List<List<Literal>> product = new ArrayList<>();
        for (List<Literal> one : left) {
            for (List<Literal> other : right) {
                List<Literal> both = new ArrayList<>(one);
                both.addAll(other);
                product.add(both);
            }
        }
        return product;
    }
}
