package dev.rehearsal.ui.kit.review;

import java.util.List;

/** Something that has to be true before an approval, whether it is, and what is to be said about it. */
public record Gate(Kind kind, boolean met, String words, List<String> details) {
    /** What is asked. */
    public enum Kind {
        FINDINGS("No error found in it"),
        SCENARIOS("No scenario fails"),
        REPLAY("Replayed as it is now"),
        SECOND_PERSON("Somebody else edited it");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public Gate {
        details = List.copyOf(details);
    }
}
