package dev.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RehearsalTest {
    @Test
    void withoutACommandTheWindowIsMeant() {
        assertThat(Rehearsal.isForTheWindow(new String[] {})).isTrue();
        assertThat(Rehearsal.isForTheWindow(new String[] {"--sample"})).isTrue();
        assertThat(Rehearsal.isForTheWindow(new String[] {"--help"})).isFalse();
        assertThat(Rehearsal.isForTheWindow(new String[] {"replay", "--sample"}))
                .isFalse();
    }
}
