package dev.rehearsal.ui.kit;

import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.store.WorkspaceProblem;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What went wrong, as one plain sentence that a marketer can act on. */
public record Problem(String sentence) {
    private static final Logger LOG = LoggerFactory.getLogger(Problem.class);

    /**
     * The problem behind an exception. Failures that a user can cause speak for themselves; anything else is a fault of
     * the program, whose details go to the log.
     */
    public static Problem of(String task, Throwable failure) {
        return switch (failure) {
            case InputProblem input -> new Problem(message(input));
            case WorkspaceProblem workspace -> new Problem(message(workspace));
            case NoSuchFileException missing ->
                new Problem("There is no file or folder %s any more. Choose another one.".formatted(missing.getFile()));
            case AccessDeniedException denied ->
                new Problem("%s may not be opened by you. Ask its owner, or choose another place."
                        .formatted(denied.getFile()));
            case FileSystemException disk ->
                new Problem("%s could not be used: %s. Free some space or choose another place."
                        .formatted(disk.getFile(), disk.getReason()));
            default -> fault(task, failure);
        };
    }

    private static String message(Exception madeForTheUser) {
        return Objects.requireNonNull(madeForTheUser.getMessage(), "A failure made for the user has its sentence");
    }

    private static Problem fault(String task, Throwable failure) {
        LOG.error("The task “{}” failed", task, failure);
        return new Problem("“%s” met a fault of the program and did not finish. Try again; the log has the details."
                .formatted(task));
    }
}
