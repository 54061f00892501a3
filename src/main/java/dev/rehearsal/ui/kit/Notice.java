package dev.rehearsal.ui.kit;

import java.util.Optional;

/** Something the user should learn without being stopped by it. */
public record Notice(Kind kind, String sentence, Optional<Command> remedy) {
    /** How much it matters; a warning and a problem stay until they are dismissed. */
    public enum Kind {
        SUCCESS,
        INFORMATION,
        WARNING,
        PROBLEM;

        /** Whether the notice stays until the user sends it away. */
        public boolean stays() {
            return this == WARNING || this == PROBLEM;
        }
    }
}
