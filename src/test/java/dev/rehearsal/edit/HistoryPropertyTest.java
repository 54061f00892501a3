package dev.rehearsal.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class HistoryPropertyTest {
    private record Add(int amount) implements Edit<Integer> {
        @Override
        public Integer apply(Integer before) {
            return before + amount;
        }

        @Override
        public String label() {
            return "add " + amount;
        }
    }

    @Property
    void undoingEverythingGivesTheFirstValueAndRedoingEverythingTheLast(
            @ForAll @Size(max = 60) List<@IntRange(min = -5, max = 5) Integer> amounts) {
        History<Integer> edited = edited(amounts);

        assertThat(undoneCompletely(edited).now()).isZero();
        assertThat(redoneCompletely(undoneCompletely(edited)).now())
                .isEqualTo(amounts.stream().mapToInt(Integer::intValue).sum());
    }

    @Property
    void redoTakesBackUndoWhereverOneStands(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 5) Integer> amounts,
            @ForAll @IntRange(max = 29) int steps) {
        History<Integer> history = edited(amounts);
        for (int step = 0; step < steps % amounts.size(); step++) {
            history = history.undo();
        }

        History<Integer> thereAndBack = history.undo().redo();

        assertThat(thereAndBack.now()).isEqualTo(history.now());
        assertThat(thereAndBack.undoLabel()).isEqualTo(history.undoLabel());
        assertThat(thereAndBack.redoLabel()).isEqualTo(history.redoLabel());
    }

    private static History<Integer> edited(List<Integer> amounts) {
        History<Integer> history = History.of(0);
        for (int amount : amounts) {
            history = history.apply(new Add(amount));
        }
        return history;
    }

    private static History<Integer> undoneCompletely(History<Integer> history) {
        History<Integer> back = history;
        while (back.undoLabel().isPresent()) {
            back = back.undo();
        }
        return back;
    }

    private static History<Integer> redoneCompletely(History<Integer> history) {
        History<Integer> forth = history;
        while (forth.redoLabel().isPresent()) {
            forth = forth.redo();
        }
        return forth;
    }
}
