package dev.rehearsal.detect;

/**
 * Something that was found out about a file.
 *
 * @param value what was found, in a word or two
 * @param confidence from 0, a mere assumption, to 1, where nothing else is possible
 * @param sentence what it was found by, for people to read
 */
public record Evidence(Topic topic, String value, double confidence, String sentence) {
    /** What was asked about the file, in the order in which people are told. */
    public enum Topic {
        COMPRESSION("Compression"),
        ENCODING("Encoding"),
        FORMAT("Format"),
        LINE_ENDS("Line ends"),
        PREAMBLE("Lines to skip"),
        DELIMITER("Separator"),
        QUOTE("Quotes"),
        HEADER("Header"),
        LAYOUT("Layout"),
        KIND("Kind"),
        CUSTOMER("Customer"),
        EVENT_TYPE("Event type"),
        EVENT_ID("Event id"),
        TIME("Time"),
        TIME_ZONE("Time zone"),
        NUMBERS("Numbers"),
        MISSING("Missing values"),
        ROWS("Rows");

        private final String title;

        Topic(String title) {
            this.title = title;
        }

        /** As views name it. */
        public String title() {
            return title;
        }
    }

    public Evidence {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(topic + " with a confidence of " + confidence);
        }
    }
}
