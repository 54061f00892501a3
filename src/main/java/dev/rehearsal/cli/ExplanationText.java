package dev.rehearsal.cli;

import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Numbers;
import dev.rehearsal.replay.DecisionExplanation;
import dev.rehearsal.replay.Explanation;
import dev.rehearsal.replay.JourneyExplanation;
import dev.rehearsal.replay.Leaving;
import dev.rehearsal.replay.MessageExplanation;
import dev.rehearsal.replay.MessageReason;
import dev.rehearsal.replay.Reason;
import dev.rehearsal.replay.ScoreExplanation;
import dev.rehearsal.replay.StageExplanation;
import dev.rehearsal.rule.Ids;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An explanation as a tree of lines: a mark, what was asked, what was found, and what would have to be different. */
final class ExplanationText {
    private final StringBuilder out = new StringBuilder();

    private ExplanationText() {}

    static String of(Answer answer) {
        ExplanationText text = new ExplanationText();
        answer.decision().ifPresent(text::decision);
        answer.journey().ifPresent(text::journey);
        answer.stage().ifPresent(text::stage);
        answer.score().ifPresent(text::score);
        answer.messages().forEach(text::message);
        return text.out.toString().stripTrailing();
    }

    private void decision(DecisionExplanation explanation) {
        head(explanation);
        section("Conditions", List.of(explanation.conditions()));
        if (!explanation.gates().isEmpty()) {
            section("Gates", explanation.gates());
        }
        until(explanation.until());
    }

    private void journey(JourneyExplanation explanation) {
        out.append("Journey ").append(explanation.journeyId()).append(": ");
        out.append(explanation.summary()).append('\n');
        for (JourneyExplanation.Move move : explanation.moves()) {
            Leaving left = move.left();
            String to = left == null ? "to " + move.nodeId() : "out: " + left.id();
            section(Instants.format(move.at()) + " " + to, List.of(move.why()));
        }
        JourneyExplanation.EntryAsked entry = explanation.entry();
        if (entry != null && explanation.moves().isEmpty()) {
            section("Asked last at " + Instants.format(entry.at()), List.of(entry.why()));
        }
    }

    private void stage(StageExplanation explanation) {
        out.append(explanation.customerId()).append(" is in the stage ").append(explanation.stage());
        out.append(" since ").append(Instants.format(explanation.since())).append('\n');
        section("Looked at last at " + Instants.format(explanation.at()), List.of(explanation.why()));
    }

    private void score(ScoreExplanation explanation) {
        out.append("The score of ").append(explanation.customerId()).append(" at ");
        out.append(Instants.format(explanation.at())).append(" is ");
        out.append(Numbers.textForm(explanation.score())).append('\n');
        explanation.shares().forEach(share -> line(share, 1));
    }

    private void message(MessageExplanation explanation) {
        out.append("Message by ").append(explanation.channel()).append(" of ").append(explanation.origin());
        out.append(", made ").append(Instants.format(explanation.made()));
        out.append(", due ").append(Instants.format(explanation.due())).append(": ");
        out.append(Ids.of(explanation.status()));
        if (explanation.reason() != MessageReason.NONE) {
            out.append(" (").append(explanation.reason().id()).append(')');
        }
        out.append('\n');
        section(explanation.summary(), explanation.checks());
        until(explanation.until());
    }

    private void until(@Nullable Long until) {
        if (until != null) {
            out.append("Until ").append(Instants.format(until)).append('\n');
        }
    }

    private void head(DecisionExplanation explanation) {
        out.append(explanation.ruleId()).append(" for ").append(explanation.customerId());
        out.append(" at ").append(Instants.format(explanation.at())).append(": ");
        out.append(explanation.outcome() == null ? "waiting" : Ids.of(explanation.outcome()));
        if (explanation.reason() != Reason.NONE) {
            out.append(" (").append(explanation.reason().id()).append(')');
        }
        out.append("\nTrigger: ").append(Ids.of(explanation.trigger()));
        if (explanation.triggerEventId() != null) {
            out.append(' ').append(explanation.triggerEventId());
        }
        out.append('\n').append(explanation.summary()).append('\n');
    }

    private void section(String title, List<Explanation> parts) {
        out.append(title).append('\n');
        parts.forEach(part -> line(part, 1));
    }

    private void line(Explanation part, int depth) {
        out.repeat("  ", depth).append(part.holds() ? "✓ " : "✗ ").append(part.asked());
        if (part.found() != null) {
            out.append(": ").append(part.found());
        }
        if (part.remedy() != null) {
            out.append(" → ").append(part.remedy());
        }
        out.append('\n');
        part.parts().forEach(child -> line(child, depth + 1));
    }
}
