package dev.rehearsal.cli;

import dev.rehearsal.event.Instants;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Instants as people write them behind an option. */
final class Times {
    private Times() {}

    /** Milliseconds since the epoch; null when the option is not there. */
    static @Nullable Long optional(CommandLine.Model.CommandSpec spec, String option, @Nullable String text) {
        if (text == null) {
            return null;
        }
        long instant = Instants.parseTimestamp(text);
        if (instant == Instants.NONE) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    option + " " + text + " is no date and time; write it like 2026-03-01T09:00:00Z");
        }
        return instant;
    }
}
