package dev.rehearsal.ingest;

import java.util.Locale;

/**
 * Gives the events of some rows a type of their own: those whose cell in a column of the file passes a test. The rules of
 * a mapping are asked in their order, the first that fits decides, and the others are not asked.
 */
public record TypeRule(String column, Test test, String value, String eventType) {
    /** What is asked of a cell; numbers as the mapping reads them, texts to the letter. */
    public enum Test {
        EQUALS,
        STARTS_WITH,
        CONTAINS,
        LESS_THAN,
        GREATER_THAN,
        EMPTY,
        NOT_EMPTY;

        /** As mapping files write it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether there is something to compare the cell with. */
        public boolean takesValue() {
            return this != EMPTY && this != NOT_EMPTY;
        }
    }
}
