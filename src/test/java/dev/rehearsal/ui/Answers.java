package dev.rehearsal.ui;

import dev.rehearsal.ui.kit.Dialogs;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Answers every question as the test laid them out, in order; a question nobody expected fails the test. */
public final class Answers implements Dialogs {
    private final Deque<Object> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    /** Adds the answer to the next question: a Boolean, a String or a Path. */
    public Answers then(Object answer) {
        answers.add(answer);
        return this;
    }

    /** The user goes back instead of answering. */
    public Answers thenNothing() {
        answers.add(Optional.empty());
        return this;
    }

    /** What was explained with questions so far. */
    public List<String> told() {
        return List.copyOf(told);
    }

    /** The titles of the questions so far. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public boolean confirm(Question question) {
        told.add(question.consequence());
        return next(question.title(), Boolean.class).orElse(false);
    }

    @Override
    public Optional<String> text(String title, String label, String suggestion, String verb) {
        return next(title, String.class);
    }

    @Override
    public Optional<String> comment(String title, String explanation, boolean needed, String verb) {
        told.add(explanation);
        return next(title, String.class);
    }

    @Override
    public Optional<String> choice(String title, String explanation, List<String> options, String verb) {
        told.add(explanation);
        return next(title, String.class).map(answer -> {
            if (!options.contains(answer)) {
                throw new AssertionError(answer + " is none of " + options);
            }
            return answer;
        });
    }

    @Override
    public Optional<Path> folder(String title) {
        return next(title, Path.class);
    }

    @Override
    public List<Path> files(String title, List<FileKind> kinds) {
        return next(title, Path.class).stream().toList();
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, FileKind kind) {
        return next(title, Path.class);
    }

    private <A> Optional<A> next(String title, Class<A> kind) {
        asked.add(title);
        Object answer = answers.poll();
        if (answer == null) {
            throw new AssertionError("No answer was laid out for the question “" + title + "”");
        }
        return answer instanceof Optional<?> ? Optional.empty() : Optional.of(kind.cast(answer));
    }
}
