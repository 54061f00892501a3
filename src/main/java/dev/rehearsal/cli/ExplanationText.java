package dev.rehearsal.cli;

import dev.rehearsal.event.Instants;
import dev.rehearsal.replay.DecisionExplanation;
import dev.rehearsal.replay.Explanation;
import dev.rehearsal.replay.Reason;
import dev.rehearsal.rule.Ids;
import java.util.List;

/** An explanation as a tree of lines: a mark, what was asked, what was found, and what would have to be different. */
final class ExplanationText {
    private final StringBuilder out = new StringBuilder();

    private ExplanationText() {}

    static String of(DecisionExplanation explanation) {
        ExplanationText text = new ExplanationText();
        text.head(explanation);
        text.section("Conditions", List.of(explanation.conditions()));
        text.section("Gates", explanation.gates());
        Long until = explanation.until();
        if (until != null) {
            text.out.append("Until ").append(Instants.format(until)).append('\n');
        }
        return text.out.toString().stripTrailing();
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
        if (!parts.isEmpty()) {
            out.append(title).append('\n');
            parts.forEach(part -> line(part, 1));
        }
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
