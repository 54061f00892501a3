package dev.rehearsal.ui.journeys;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.JourneyChanges;
import dev.rehearsal.journey.JourneyWords;
import dev.rehearsal.lint.Finding;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Change;
import dev.rehearsal.store.Documents;
import dev.rehearsal.ui.journeys.editor.JourneyProblem;
import dev.rehearsal.ui.journeys.editor.JourneyProblems;
import dev.rehearsal.ui.kit.draft.FieldCatalog;
import dev.rehearsal.ui.kit.draft.Offers;
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

    /** The errors that the editor lists; which events are in the data makes none. */
    @Override
    public List<String> errors(Journey journey, RulePack pack) {
        return JourneyProblems.of(journey, new Offers(FieldCatalog.EMPTY, pack)).stream()
                .filter(problem -> problem.level() == JourneyProblem.Level.ERROR)
                .map(problem -> problem.sentence() + " " + problem.remedy())
                .toList();
    }
}
