package dev.rehearsal.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.edit.Edit;
import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.Edited;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UndoModelTest {
    private record Rename(String name) implements Edit<String> {
        @Override
        public String apply(String before) {
            return name;
        }

        @Override
        public String label() {
            return "rename rule";
        }
    }

    private final UndoModel undo = new UndoModel();
    private final Edited<String> rule = new Edited<>("Cart left");

    @Test
    void whereNothingCanBeUndoneTheCommandIsImpossible() {
        assertThat(undo.undoCommand().possible().get()).isFalse();
        assertThat(undo.undoWords().getValue()).isEqualTo("Undo");
    }

    @Test
    void theViewInFrontIsTheOneWhoseStepsAreTakenBack() {
        undo.follow(Optional.of(rule));
        Command undoing = undo.undoCommand();
        Command redoing = undo.redoCommand();

        rule.apply(new Rename("Cart left for an hour"));
        assertThat(undoing.possible().get()).isTrue();
        assertThat(undo.undoWords().getValue()).isEqualTo("Undo rename rule");

        undoing.run().run();
        assertThat(rule.get()).isEqualTo("Cart left");
        assertThat(undo.redoWords().getValue()).isEqualTo("Redo rename rule");

        redoing.run().run();
        assertThat(rule.get()).isEqualTo("Cart left for an hour");
    }

    @Test
    void aViewThatLeftTheFrontIsLeftAlone() {
        rule.apply(new Rename("Cart left for an hour"));
        undo.follow(Optional.of(rule));
        Command undoing = undo.undoCommand();
        undo.follow(Optional.empty());

        assertThat(undoing.possible().get()).isFalse();
        undoing.run().run();
        assertThat(rule.get()).isEqualTo("Cart left for an hour");
    }
}
