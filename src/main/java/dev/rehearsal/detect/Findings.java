package dev.rehearsal.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Evidence and decisions as they come up. Not thread-safe. */
final class Findings {
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    void add(Evidence found) {
        evidence.add(found);
    }

    void add(Evidence.Topic topic, String value, double confidence, String sentence) {
        evidence.add(new Evidence(topic, value, confidence, sentence));
    }

    /** Something that the marketer has to say. */
    void decide(Evidence.Topic topic, String sentence) {
        decisions.add(new Decision(topic, true, sentence));
    }

    /** Something that the marketer may want to look at. */
    void look(Evidence.Topic topic, String sentence) {
        decisions.add(new Decision(topic, false, sentence));
    }

    /** In the order of the topics. */
    List<Evidence> evidence() {
        return evidence.stream().sorted(Comparator.comparing(Evidence::topic)).toList();
    }

    /** What is needed first. */
    List<Decision> decisions() {
        return decisions.stream()
                .sorted(Comparator.comparing((Decision decision) -> !decision.needed()))
                .toList();
    }
}
