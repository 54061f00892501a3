package dev.rehearsal.ui.kit.review;

import dev.rehearsal.lint.Finding;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Change;
import dev.rehearsal.store.Documents;
import dev.rehearsal.store.Runs;
import dev.rehearsal.store.WorkspaceProblem;
import java.util.List;

/** What the review has to know of a kind of document: a view over rules, campaigns or journeys has one of these. */
public interface Reviewable<T> {
    /** As it follows “the”: {@code rule}. */
    String noun();

    Documents<T> documents();

    /** All of it in a sentence or a few. */
    String sentence(T content);

    /** What differs, part by part and in words; nothing exactly when both are equal. */
    List<Change> changes(T before, T after);

    /** What findings about it are about. */
    Finding.Kind findings();

    /**
     * What has to be put right before it is handed in or approved, beyond what its parts have to be to be read; each in a
     * sentence or two.
     *
     * @param pack what it would be in force with
     */
    default List<String> errors(T content, RulePack pack) {
        return List.of();
    }

    /** A number that a replay gave of it: {@code fires}, {@code customers}. */
    record Figure(String label, long number) {}

    /** The numbers of a replay that was kept, always the same ones in the same order. */
    default List<Figure> figures(Runs runs, long runId, String id) throws WorkspaceProblem {
        return List.of();
    }
}
