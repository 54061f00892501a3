package dev.rehearsal.ui.data.wizard;

import java.util.Arrays;
import java.util.Locale;

/**
 * A place that a column can go to, as a list offers it.
 *
 * @param group what it is about, the heading it stands under
 * @param name as a mapping file writes it
 */
record Target(String group, String label, String name) {
    /** Whether every word that was typed is part of it. */
    boolean fits(String typed) {
        String words = (group + " " + label + " " + name).toLowerCase(Locale.ROOT);
        return Arrays.stream(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(words::contains);
    }
}
