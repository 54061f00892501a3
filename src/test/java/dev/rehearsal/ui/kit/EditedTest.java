package dev.rehearsal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.edit.Edit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditedTest {
    private record Rename(String name) implements Edit<String> {
        @Override
        public String apply(String before) {
            return name;
        }

        @Override
        public String label() {
            return "rename to " + name;
        }
    }

    @Test
    void whoeverWatchesSeesEveryStepThereAndBack() {
        Edited<String> edited = new Edited<>("a");
        List<String> seen = new ArrayList<>();
        edited.value().subscribe(value -> seen.add(value));

        edited.apply(new Rename("b"));
        edited.undo();
        edited.redo();

        assertThat(seen).containsExactly("a", "b", "a", "b");
        assertThat(edited.undoLabel().getValue()).contains("rename to b");
        assertThat(edited.redoLabel().getValue()).isEmpty();
    }
}
