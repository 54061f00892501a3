package dev.rehearsal.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * The same condition with negations only around single tests and without groups inside groups of their own kind, which
 * is the form that can be said in one sentence.
 */
final class NormalForm {
    private NormalForm() {}

    static Condition of(Condition condition) {
        return of(condition, true);
    }

    private static Condition of(Condition condition, boolean holds) {
        return switch (condition) {
            case Condition.All(List<Condition> parts) -> group(parts, holds, holds);
            case Condition.Any(List<Condition> parts) -> group(parts, holds, !holds);
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

    private static Condition single(Condition condition, boolean holds) {
        return holds ? condition : new Condition.Not(condition);
    }

    /** What is denied of all is asked of any, and the other way round. */
    private static Condition group(List<Condition> parts, boolean holds, boolean all) {
        List<Condition> normal = new ArrayList<>();
        for (Condition part : parts) {
            switch (of(part, holds)) {
                case Condition.All(List<Condition> inner) when all -> normal.addAll(inner);
                case Condition.Any(List<Condition> inner) when !all -> normal.addAll(inner);
                case Condition other -> normal.add(other);
            }
        }
        if (normal.size() == 1) {
            return normal.getFirst();
        }
        return all ? new Condition.All(normal) : new Condition.Any(normal);
    }
}
