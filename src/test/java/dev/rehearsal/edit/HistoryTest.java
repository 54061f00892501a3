package dev.rehearsal.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistoryTest {
    private record Append(String text, String label) implements Edit<String> {
        @Override
        public String apply(String before) {
            return before + text;
        }

        @Override
        public boolean mergesWith(Edit<String> previous) {
            return previous.label().equals(label) && label.equals("typing");
        }
    }

    private final History<String> start = History.of("a");

    @Test
    void anUndoneEditCanBeDoneAgain() {
        History<String> edited = start.apply(new Append("b", "add b"));

        assertThat(edited.now()).isEqualTo("ab");
        assertThat(edited.undo().now()).isEqualTo("a");
        assertThat(edited.undo().redo().now()).isEqualTo("ab");
    }

    @Test
    void theLabelsSayWhatUndoAndRedoWouldDo() {
        History<String> edited = start.apply(new Append("b", "add b")).apply(new Append("c", "add c"));

        assertThat(edited.undoLabel()).contains("add c");
        assertThat(edited.redoLabel()).isEmpty();
        assertThat(edited.undo().undoLabel()).contains("add b");
        assertThat(edited.undo().redoLabel()).contains("add c");
    }

    @Test
    void lettersTypedInOneGoAreOneStep() {
        History<String> typed = start.apply(new Append("b", "typing")).apply(new Append("c", "typing"));

        assertThat(typed.now()).isEqualTo("abc");
        assertThat(typed.undo().now()).isEqualTo("a");
    }

    @Test
    void aSettledStepIsNotMergedWith() {
        History<String> typed = start.apply(new Append("b", "typing")).settled().apply(new Append("c", "typing"));

        assertThat(typed.undo().now()).isEqualTo("ab");
    }

    @Test
    void anEditAfterAnUndoIsNeverMergedIntoWhatWasUndone() {
        History<String> typed = start.apply(new Append("b", "typing")).undo().apply(new Append("c", "typing"));

        assertThat(typed.now()).isEqualTo("ac");
        assertThat(typed.undo().now()).isEqualTo("a");
        assertThat(typed.redoLabel()).isEmpty();
    }

    @Test
    void anEditThatChangesNothingIsNoStep() {
        assertThat(start.apply(new Append("", "nothing"))).isSameAs(start);
    }

    @Test
    void onlyTheLatestStepsAreKept() {
        History<String> history = start;
        for (int step = 0; step < History.DEPTH + 3; step++) {
            history = history.apply(new Append("b", "add b"));
        }
        int undone = 0;
        while (history.undoLabel().isPresent()) {
            history = history.undo();
            undone++;
        }

        assertThat(undone).isEqualTo(History.DEPTH);
        assertThat(history.now()).isEqualTo("abbb");
    }
}
