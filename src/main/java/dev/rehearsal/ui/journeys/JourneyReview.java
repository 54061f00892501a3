package dev.rehearsal.ui.journeys;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.JourneyChanges;
import dev.rehearsal.journey.JourneyWords;
import dev.rehearsal.lint.Finding;
import dev.rehearsal.rule.Change;
import dev.rehearsal.store.Documents;
import dev.rehearsal.ui.kit.review.Reviewable;
import java.util.List;
import java.util.stream.Collectors;

/** Journeys as they are reviewed: read step by step. */
public record JourneyReview(Documents<Journey> documents) implements Reviewable<Journey> {
    private static final JourneyWords WORDS = new JourneyWords(id -> id);

    @Override
    public String noun() {
        return "journey";
    }

    @Override
    public String sentence(Journey journey) {
        return sentences(journey);
    }

    static String sentences(Journey journey) {
        String steps = journey.nodes().stream()
                .map(node -> node.id() + ": " + WORDS.sentence(node) + ".")
                .collect(Collectors.joining(" "));
        return WORDS.entry(journey.entry()) + ". " + steps;
    }

    @Override
    public List<Change> changes(Journey before, Journey after) {
        return JourneyChanges.between(before, after);
    }

    @Override
    public Finding.Kind findings() {
        return Finding.Kind.JOURNEY;
    }
}
