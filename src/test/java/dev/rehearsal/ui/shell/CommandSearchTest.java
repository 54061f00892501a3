package dev.rehearsal.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.ui.kit.Command;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandSearchTest {
    private final List<Command> commands = List.of(
            Command.of("Go to Data", () -> {}),
            Command.of("Import data…", () -> {}),
            Command.of("Data quality", () -> {}));

    @Test
    void everyWordHasToOccurInAnyOrder() {
        assertThat(labels("data go")).containsExactly("Go to Data");
        assertThat(labels("nothing")).isEmpty();
    }

    @Test
    void whatBeginsWithTheWordsComesFirst() {
        assertThat(labels("data")).containsExactly("Data quality", "Go to Data", "Import data…");
    }

    @Test
    void nothingTypedFindsEverything() {
        assertThat(labels(" ")).hasSize(3);
    }

    private List<String> labels(String typed) {
        return CommandSearch.matching(commands, typed).stream()
                .map(Command::label)
                .toList();
    }
}
