package dev.rehearsal.rule;

import dev.rehearsal.event.Durations;

/** Steps in order, told from the last back: "clicks an e-mail within 30 minutes after opening an e-mail". */
final class SequenceWords {
    private SequenceWords() {}

    static String of(Condition.Sequence sequence, boolean holds) {
        int last = sequence.steps().size() - 1;
        Condition now = sequence.steps().get(last).where();
        StringBuilder out = new StringBuilder();
        out.append(holds ? EventWords.of(now, Tense.PRESENT) : "does not " + EventWords.afterNot(now, Tense.PLAIN));
        for (int i = last; i > 0; i--) {
            Condition.Step step = sequence.steps().get(i);
            step.within().ifPresent(minutes -> out.append(" within ").append(Durations.words(minutes)));
            out.append(" after ")
                    .append(EventWords.of(sequence.steps().get(i - 1).where(), Tense.GERUND));
            if (step.without() != null) {
                out.append(" and not ").append(EventWords.afterNot(step.without(), Tense.GERUND));
                out.append(" in between");
            }
        }
        out.append(ConditionWords.same(sequence.same()));
        sequence.within().ifPresent(minutes -> out.append(", all within ").append(Durations.words(minutes)));
        return out.toString();
    }
}
