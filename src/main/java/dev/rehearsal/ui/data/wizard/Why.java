package dev.rehearsal.ui.data.wizard;

/** Why something is as it is: how sure that is, and what it was found by. */
record Why(Confidence confidence, String sentence) {
    String words() {
        return sentence.isEmpty() ? confidence.word() : confidence.word() + ": " + sentence;
    }
}
