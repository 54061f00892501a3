package dev.rehearsal.ui.data.wizard;

/** How sure a proposal is, in a word; views give each word a shape of its own besides. */
enum Confidence {
    SURE("Sure"),
    LIKELY("Likely"),
    GUESS("A guess"),
    CHOSEN("Your choice");

    private static final double LEAST_SURE = 0.9;
    private static final double LEAST_LIKELY = 0.6;

    private final String word;

    Confidence(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** Of a number from 0 to 1. */
    static Confidence of(double confidence) {
        return confidence >= LEAST_SURE ? SURE : confidence >= LEAST_LIKELY ? LIKELY : GUESS;
    }
}
