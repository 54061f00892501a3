package dev.rehearsal.ui.journeys.editor;

/**
 * Something wrong with a journey: at which node, why, and what to do, each in a sentence. The node's id is empty where the
 * entry or the whole journey is meant.
 */
public record JourneyProblem(String node, Level level, String sentence, String remedy) {
    /** How grave it is; only errors keep a journey from being handed in, approved and exported. */
    public enum Level {
        ERROR,
        WARNING,
        HINT
    }

    static JourneyProblem error(String node, String sentence, String remedy) {
        return new JourneyProblem(node, Level.ERROR, sentence, remedy);
    }

    static JourneyProblem warning(String node, String sentence, String remedy) {
        return new JourneyProblem(node, Level.WARNING, sentence, remedy);
    }

    static JourneyProblem hint(String node, String sentence, String remedy) {
        return new JourneyProblem(node, Level.HINT, sentence, remedy);
    }
}
