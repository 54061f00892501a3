package dev.rehearsal.ui.simulator;

import dev.rehearsal.replay.DecisionExplanation;
import dev.rehearsal.replay.Explanation;
import dev.rehearsal.ui.kit.Outcome;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.Work;
import dev.rehearsal.ui.kit.results.ExplanationWords;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Why something did or did not happen: a row of a table, a mark of a customer, or any customer, rule and time asked about. */
final class ExplainModel {
    private static final String NAME = "Explanation";
    private static final String CHANGES = "What would have to be different";

    /** An answer: an explanation, or a sentence that says why there is none. */
    sealed interface Answer {
        record Why(DecisionExplanation explanation, String ruleName) implements Answer {}

        /** Anything else that has an explanation: a message, a stage, a score, or all rules at once. */
        record Told(
                @Nullable Outcome look, String who, String when, String summary, String until, List<Explanation> parts)
                implements Answer {}

        record Nothing(String sentence) implements Answer {}
    }

    /** The changes that would turn what is explained; {@code happened} says that it happened as things are. */
    record Changes(boolean happened, List<String> words) {}

    private final Surroundings around;
    private final Times times;
    private final TypedTime typed;
    private final ReadOnlyObjectProperty<@Nullable ReplayRun> run;
    private final ReadOnlyObjectWrapper<@Nullable Answer> answer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Changes> changes = new ReadOnlyObjectWrapper<>();

    ExplainModel(Surroundings around, ReadOnlyObjectProperty<@Nullable ReplayRun> run) {
        this.around = around;
        this.times = around.times();
        this.typed = new TypedTime(times.zone());
        this.run = run;
    }

    /** A row of the decisions. */
    void explain(int row) {
        explain(new CustomerLane.Target.Decision(row));
    }

    void explain(CustomerLane.Target target) {
        ReplayRun shown = run.get();
        if (shown != null) {
            explain(target, customerOf(shown, target));
        }
    }

    private static String customerOf(ReplayRun shown, CustomerLane.Target target) {
        return switch (target) {
            case CustomerLane.Target.Decision(int row) ->
                shown.result().customerId(shown.result().decisions().customer(row));
            case CustomerLane.Target.Message(int row) ->
                shown.result().customerId(shown.result().messages().customer(row));
            default -> throw new IllegalArgumentException("whose " + target + " is has to be said");
        };
    }

    /** What a mark of a customer stands for. */
    void explain(CustomerLane.Target target, String customerId) {
        ReplayRun shown = run.get();
        if (shown != null) {
            ask(progress -> new Explanations(shown, times).of(target, customerId));
            if (target instanceof CustomerLane.Target.Decision || target instanceof CustomerLane.Target.Message) {
                around.background()
                        .latest(
                                CHANGES,
                                progress -> new Turns(shown).of(target, customerId),
                                found -> changes.set(found.orElse(null)),
                                around.notices()::problem);
            }
        }
    }

    private void ask(Work<Answer> question) {
        changes.set(null);
        around.background().latest(NAME, question, answer::set, around.notices()::problem);
    }

    /** Asks about any customer and rule; an empty time means the last time that the rule was asked. */
    void whyNot(String customerId, int rule, String time) {
        ReplayRun shown = run.get();
        if (shown != null && isAnswerable(shown, customerId, time)) {
            String ruleId = shown.result().rule(rule).id();
            Long at = time.isBlank() ? null : (Long) typed.instant(time);
            ask(progress -> new Explanations(shown, times).ofRule(ruleId, customerId.strip(), at));
            around.background()
                    .latest(
                            CHANGES,
                            progress -> new Turns(shown).ofRule(ruleId, customerId.strip(), at),
                            found -> changes.set(found.orElse(null)),
                            around.notices()::problem);
        }
    }

    /** Asks why a customer got nothing from any rule in the minute or on the day, or ever where no time is given. */
    void whyNothing(String customerId, String time) {
        ReplayRun shown = run.get();
        if (shown != null && isAnswerable(shown, customerId, time)) {
            TimeSpan within = time.isBlank() ? shown.span() : typed.span(time);
            if (within != null) {
                ask(progress -> new WhyNothing(shown, times).of(customerId.strip(), within));
            }
        }
    }

    /** Says what is wrong with a question, if anything is. */
    private boolean isAnswerable(ReplayRun shown, String customerId, String time) {
        String customer = customerId.strip();
        if (customer.isEmpty()) {
            tell("Type the id of a customer.");
        } else if (shown.result().log().customerOf(customer) < 0) {
            tell("There is no customer “%s” in this dataset. Ids are case-sensitive.".formatted(customer));
        } else {
            Optional<String> problem = time.isBlank() ? Optional.empty() : typed.problem(time);
            problem.ifPresent(this::tell);
            return problem.isEmpty();
        }
        return false;
    }

    /** Answers with a sentence. */
    void tell(String sentence) {
        changes.set(null);
        answer.set(new Answer.Nothing(sentence));
    }

    void clear() {
        changes.set(null);
        answer.set(null);
    }

    String when(DecisionExplanation explanation) {
        return times.full(explanation.at());
    }

    /** From when the gate that failed would let the rule through; empty where time alone changes nothing. */
    String until(DecisionExplanation explanation) {
        Long until = explanation.until();
        return until == null ? "" : "It could have fired again from " + times.full(until) + ".";
    }

    /** How the parts of an explanation read here. */
    ExplanationWords words() {
        return new ExplanationWords(times);
    }

    ReadOnlyObjectProperty<@Nullable Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** Comes a little after the answer; null where there is nothing to turn, or not yet. */
    ReadOnlyObjectProperty<@Nullable Changes> changesProperty() {
        return changes.getReadOnlyProperty();
    }
}
