package dev.rehearsal.ui.simulator;

import dev.rehearsal.replay.DecisionExplanation;
import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.Explanation;
import dev.rehearsal.replay.MessageExplanation;
import dev.rehearsal.replay.MessageKind;
import dev.rehearsal.replay.MessageTable;
import dev.rehearsal.ui.kit.Outcome;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.results.ExplanationWords;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Why a rule did or did not fire: for a decision of the table, or for any customer, rule and time that is asked about. */
final class ExplainModel {
    private static final String NAME = "Explanation";

    /** An answer: an explanation, or a sentence that says why there is none. */
    sealed interface Answer {
        record Why(DecisionExplanation explanation, String ruleName) implements Answer {}

        /** Anything else that has an explanation: a message, a stage, a score. */
        record Told(Outcome look, String who, String when, String summary, String until, List<Explanation> parts)
                implements Answer {}

        record Nothing(String sentence) implements Answer {}
    }

    private final Surroundings around;
    private final Times times;
    private final TypedTime typed;
    private final ReadOnlyObjectProperty<@Nullable ReplayRun> run;
    private final ReadOnlyObjectWrapper<@Nullable Answer> answer = new ReadOnlyObjectWrapper<>();

    ExplainModel(Surroundings around, ReadOnlyObjectProperty<@Nullable ReplayRun> run) {
        this.around = around;
        this.times = around.times();
        this.typed = new TypedTime(times.zone());
        this.run = run;
    }

    void explain(int row) {
        ReplayRun shown = run.get();
        if (shown != null) {
            DecisionTable decisions = shown.result().decisions();
            ask(shown, shown.result().customerId(decisions.customer(row)), decisions.rule(row), decisions.at(row));
        }
    }

    /** Why a message was sent, held back or is still on its way. */
    void explainMessage(int row) {
        ReplayRun shown = run.get();
        if (shown == null) {
            return;
        }
        MessageTable messages = shown.result().messages();
        MessageKind kind = messages.kinds().get(messages.kind(row));
        String customer = shown.result().customerId(messages.customer(row));
        String made = new SenderNames(shown.result().pack()).of(kind.ruleId());
        around.background()
                .latest(
                        NAME,
                        progress -> message(shown, kind, customer, messages.at(row), messages.due(row), made),
                        answer::set,
                        around.notices()::problem);
    }

    private Answer message(ReplayRun shown, MessageKind kind, String customer, long at, long due, String made) {
        return shown
                .replay()
                .explainMessages(
                        kind.ruleId()::equals, customer, null, shown.setup().options())
                .stream()
                .filter(each -> each.at() == at && each.due() == due && isOf(kind, each))
                .findFirst()
                .<Answer>map(found -> new Answer.Told(
                        MessageWords.look(found.status()),
                        made + " · " + customer,
                        times.full(found.at()),
                        found.summary(),
                        found.until() == null ? "" : "It could have gone out from " + times.full(found.until()) + ".",
                        found.checks()))
                .orElse(new Answer.Nothing("This message can no longer be explained."));
    }

    private static boolean isOf(MessageKind kind, MessageExplanation found) {
        return found.channel().equals(kind.channel())
                && found.campaignId().equals(kind.campaignId())
                && found.templateId().equals(kind.templateId());
    }

    /** Asks about any customer and rule; an empty time means the last time that the rule was asked. */
    void whyNot(String customerId, int rule, String time) {
        ReplayRun shown = run.get();
        if (shown == null) {
            return;
        }
        String customer = customerId.strip();
        if (shown.result().log().customerOf(customer) < 0) {
            answer.set(new Answer.Nothing(
                    customer.isEmpty()
                            ? "Type the id of a customer."
                            : "There is no customer “%s” in this dataset. Ids are case-sensitive."
                                    .formatted(customer)));
            return;
        }
        Optional<String> problem = time.isBlank() ? Optional.empty() : typed.problem(time);
        if (problem.isPresent()) {
            answer.set(new Answer.Nothing(problem.get()));
        } else {
            ask(shown, customer, rule, time.isBlank() ? null : (Long) typed.instant(time));
        }
    }

    private void ask(ReplayRun shown, String customer, int rule, @Nullable Long at) {
        String ruleId = shown.result().rule(rule).id();
        String ruleName = shown.result().rule(rule).name();
        around.background()
                .latest(
                        NAME,
                        progress -> answer(
                                shown.replay()
                                        .explain(
                                                ruleId,
                                                customer,
                                                at,
                                                shown.setup().options()),
                                ruleName),
                        answer::set,
                        around.notices()::problem);
    }

    private static Answer answer(Optional<DecisionExplanation> found, String ruleName) {
        return found.isPresent()
                ? new Answer.Why(found.get(), ruleName)
                : new Answer.Nothing(
                        "“%s” was never asked for this customer until then: nothing happened that it listens to."
                                .formatted(ruleName));
    }

    void clear() {
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
}
