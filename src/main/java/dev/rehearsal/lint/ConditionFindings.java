package dev.rehearsal.lint;

import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.RuleSentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong with conditions by themselves: parts that exclude each other, say nothing, or say a thing twice. */
final class ConditionFindings {
    private final Finding.Part part;
    private final String place;
    private final Logic logic;
    private final List<Finding> findings = new ArrayList<>();

    private ConditionFindings(Finding.Part part, String place, Logic logic) {
        this.part = part;
        this.place = place;
        this.logic = logic;
    }

    /**
     * @param place how the conditions are called in a sentence, such as "its conditions"
     * @param gravity what it means when they can never hold
     */
    static List<Finding> of(Finding.Part part, String place, Condition condition, Logic logic, Severity gravity) {
        ConditionFindings all = new ConditionFindings(part, place, logic);
        if (logic.neverHolds(condition)) {
            all.findings.add(new Finding(
                    gravity, "never_holds", List.of(part), all.whyNever(condition), all.remedyForNever(condition)));
        } else {
            all.walk(condition);
        }
        return all.findings;
    }

    static List<Finding> ofNullable(
            Finding.Part part, String place, @Nullable Condition condition, Logic logic, Severity gravity) {
        return condition == null ? List.of() : of(part, place, condition, logic, gravity);
    }

    private static List<Condition> parts(Condition condition) {
        return condition instanceof Condition.All(List<Condition> parts) ? parts : List.of(condition);
    }

    private String whyNever(Condition condition) {
        List<Condition> parts = parts(condition);
        for (Condition one : parts) {
            if (logic.neverHolds(one)) {
                return "In " + place + ", " + quoted(one) + " can never hold" + noEvent(one) + ".";
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                if (logic.excludes(parts.get(i), parts.get(j))) {
                    return "In " + place + ", " + quoted(parts.get(i)) + " and " + quoted(parts.get(j))
                            + " can never hold together" + current(parts.get(i), parts.get(j)) + ".";
                }
            }
        }
        return "In " + place + ", " + quoted(condition) + " can never hold.";
    }

    private String noEvent(Condition one) {
        Logic withEvent = new Logic(logic.domains().at(Occasion.EVENT));
        boolean becauseOfTimer = logic.domains().occasion() == Occasion.TIMER && !withEvent.neverHolds(one);
        return becauseOfTimer ? ", since a schedule or inactivity has no current event" : "";
    }

    private String current(Condition one, Condition other) {
        Logic later = new Logic(logic.domains().at(Occasion.HISTORY));
        boolean becauseOfCurrent = logic.domains().occasion() == Occasion.EVENT && !later.excludes(one, other);
        return becauseOfCurrent ? ", since the current event is part of the history" : "";
    }

    private String remedyForNever(Condition condition) {
        return parts(condition).size() > 1
                ? "Take one of them out, or put both into one `any` group if either will do."
                : "Change what it asks for.";
    }

    private void walk(Condition condition) {
        switch (condition) {
            case Condition.All(List<Condition> parts) -> {
                group(parts, true);
                parts.forEach(this::walk);
            }
            case Condition.Any(List<Condition> parts) -> {
                group(parts, false);
                parts.forEach(this::walk);
            }
            case Condition.Not(Condition inner) -> walk(inner);
            case Condition.Aggregate aggregate -> where(aggregate.where());
            case Condition.Sequence sequence -> {
                for (Condition.Step step : sequence.steps()) {
                    where(step.where());
                    if (step.without() != null) {
                        where(step.without());
                    }
                }
            }
            case Condition.OfEvent event -> {}
            case Condition.OfProfile profile -> {}
            case Condition.History history -> {}
            case Condition.Firings firings -> {}
            case Condition.Prediction prediction -> {}
        }
    }

    private void where(Condition condition) {
        Logic ofHistory = new Logic(logic.domains().at(Occasion.HISTORY));
        findings.addAll(of(part, "a `where` of " + place, condition, ofHistory, Severity.WARNING));
    }

    /** In an `all`, what always holds or follows from another says nothing; in an `any`, what is part of another. */
    private void group(List<Condition> parts, boolean all) {
        Set<Integer> useless = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            Condition one = parts.get(i);
            boolean idle = !one.isEmpty() && (all ? logic.alwaysHolds(one) : logic.neverHolds(one));
            if (idle) {
                useless.add(i);
                add(
                        all ? "always_holds" : "never_holds",
                        "In " + place + ", " + quoted(one) + (all ? " always holds" : " can never hold") + ".",
                        one);
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            for (int j = 0; j < parts.size() && !useless.contains(i); j++) {
                if (i != j && !useless.contains(j) && isSaidBy(parts.get(i), parts.get(j), all)) {
                    useless.add(i);
                    add(
                            parts.get(i).equals(parts.get(j)) ? "said_twice" : "redundant",
                            redundancy(parts.get(i), parts.get(j), all),
                            parts.get(i));
                }
            }
        }
    }

    private boolean isSaidBy(Condition one, Condition other, boolean all) {
        return !one.isEmpty() && !other.isEmpty() && (all ? logic.implies(other, one) : logic.implies(one, other));
    }

    private String redundancy(Condition one, Condition other, boolean all) {
        if (one.equals(other)) {
            return "In " + place + ", " + quoted(one) + " is said twice.";
        }
        return all
                ? "In " + place + ", whenever " + quoted(other) + " holds, " + quoted(one) + " holds too."
                : "In " + place + ", " + quoted(one) + " is one way of " + quoted(other) + ", which will do already.";
    }

    private void add(String code, String why, Condition useless) {
        findings.add(Finding.warning(code, part, why, "Take " + quoted(useless) + " out; nothing changes."));
    }

    static String quoted(Condition condition) {
        return "“" + RuleSentence.of(condition) + "”";
    }
}
