package dev.rehearsal.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Questions to the user that have to be answered before anything goes on. View models ask through this; tests answer by
 * themselves.
 */
public interface Dialogs {
    /**
     * A question with a yes that says what it does.
     *
     * @param title what is about to happen, as a question: “Delete the data set ‘Spring’?”
     * @param consequence what that means, one sentence
     * @param verb the yes: “Delete 20,134 events”
     */
    record Question(String title, String consequence, String verb, boolean destructive) {}

    /** The kind of files that a chooser offers, {@code ("CSV files", List.of("*.csv", "*.csv.gz"))}. */
    record FileKind(String label, List<String> patterns) {}

    boolean confirm(Question question);

    /** A line of text; empty when the user went back. */
    Optional<String> text(String title, String label, String suggestion, String verb);

    /** What somebody says about a step, empty text where it need not be said; empty when the user went back. */
    Optional<String> comment(String title, String explanation, boolean needed, String verb);

    /** One of some options, of which there is at least one; empty when the user went back. */
    Optional<String> choice(String title, String explanation, List<String> options, String verb);

    Optional<Path> folder(String title);

    List<Path> files(String title, List<FileKind> kinds);

    /** Where to save something; an existing file was agreed to. */
    Optional<Path> save(String title, String suggestedName, FileKind kind);
}
