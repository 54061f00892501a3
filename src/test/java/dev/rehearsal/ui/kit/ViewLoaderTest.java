package dev.rehearsal.ui.kit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ViewLoaderTest {
    @Test
    void aViewNobodyRegisteredIsRefusedByTheNameOfItsController() {
        assertThatThrownBy(() -> new ViewLoader().load(Views.HOME))
                .hasStackTraceContaining("No constructor is registered for dev.rehearsal.ui.shell.HomeController");
    }
}
