package dev.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {
    @Test
    void onLinuxTheDisplayHasToBeNamed() {
        assertThat(Display.isAvailable("Linux", Map.of("DISPLAY", ":0"), null)).isTrue();
        assertThat(Display.isAvailable("Linux", Map.of("DISPLAY", ""), null)).isFalse();
        assertThat(Display.isAvailable("Linux", Map.of(), null)).isFalse();
    }

    @Test
    void otherDesktopsAlwaysHaveOne() {
        assertThat(Display.isAvailable("Mac OS X", Map.of(), null)).isTrue();
        assertThat(Display.isAvailable("Windows 11", Map.of(), null)).isTrue();
    }

    @Test
    void aToolkitChosenByNameIsTrusted() {
        assertThat(Display.isAvailable("Linux", Map.of(), "Monocle")).isTrue();
    }
}
