package dev.rehearsal.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a workspace cannot be opened, read or written. The message is for the user: what is the matter with which
 * workspace, and what to do next.
 */
public final class WorkspaceProblem extends Exception {
    private static final long serialVersionUID = 1L;

    /** What operating systems call it. */
    private static final List<String> LACK_OF_SPACE =
            List.of("no space left", "not enough space", "disk quota exceeded");

    private final Kind kind;

    /** What kind of problem it is, with the exit code that the command line gives it. */
    public enum Kind {
        /** Something that was asked for is wrong: a name, a folder, a rule that is not there. */
        REFUSED(1),
        /** The machine failed: no space, no permission, an input or output error. */
        MACHINE(3),
        /** Another process has the workspace open. */
        IN_USE(4),
        /** What lies on disk is not what was written. */
        DAMAGED(5),
        /** A newer version of the program made it. */
        NEWER(6);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }

        public int exitCode() {
            return exitCode;
        }
    }

    WorkspaceProblem(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    WorkspaceProblem(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public static WorkspaceProblem refused(String message) {
        return new WorkspaceProblem(Kind.REFUSED, message);
    }

    /** What the machine did to a file or folder, said plainly. */
    static WorkspaceProblem machine(Path where, IOException cause) {
        return new WorkspaceProblem(Kind.MACHINE, sentence(where, cause), cause);
    }

    private static String sentence(Path where, IOException cause) {
        if (isDiskFull(cause)) {
            return "The disk is full: nothing more can be written to " + where
                    + ". What was saved before is kept; free some space and try again.";
        }
        if (cause instanceof AccessDeniedException) {
            return "There is no permission to write to " + where + "; choose another folder or change its permissions.";
        }
        String reason = cause instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : cause.getMessage();
        return "The machine could not read or write " + where + (reason == null ? "" : " (" + reason + ")")
                + "; check the disk and try again.";
    }

    /** Whether the failure, or one that caused it, is a lack of space. */
    static boolean isDiskFull(Throwable failure) {
        return Causes.of(failure)
                .map(Throwable::getMessage)
                .filter(Objects::nonNull)
                .map(message -> message.toLowerCase(Locale.ROOT))
                .anyMatch(message -> LACK_OF_SPACE.stream().anyMatch(message::contains));
    }

    public Kind kind() {
        return kind;
    }

    public int exitCode() {
        return kind.exitCode();
    }
}
