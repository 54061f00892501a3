package dev.rehearsal.quality;

/** What is looked for; docs/data-quality.md says of each how it is counted. */
public enum Check {
    ADDRESS_SYNTAX("Addresses"),
    ADDRESS_MISSPELT("Addresses"),
    ADDRESS_DISPOSABLE("Addresses"),
    ADDRESS_ROLE("Addresses"),
    ADDRESS_SHARED("Addresses"),
    PLACEHOLDER_ID("Ids"),
    FUTURE_TIME("Times"),
    ZERO_TIME("Times"),
    ANCIENT_TIME("Times"),
    DAY_WITHOUT_EVENTS("Days"),
    SUDDEN_DROP("Days"),
    TYPE_SEEN_ONCE("Event types"),
    MIXED_VALUES("Properties"),
    MISSING_VALUES("Properties");

    private final String topic;

    Check(String topic) {
        this.topic = topic;
    }

    /** What the finding is about, in a word or two. */
    public String topic() {
        return topic;
    }
}
