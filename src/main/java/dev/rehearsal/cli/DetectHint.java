package dev.rehearsal.cli;

import dev.rehearsal.ingest.InputProblem;
import java.util.List;
import java.util.Optional;

/** Where to go on from a file that has not the native columns: the command that finds out what it has. */
final class DetectHint {
    private static final List<String> NEEDED = List.of("customer_id", "event_type", "timestamp");

    private DetectHint() {}

    /** For a file that was refused because of a column that every row needs. */
    static Optional<String> of(InputProblem problem) {
        boolean lacksColumn =
                NEEDED.contains(problem.column()) && problem.value().isEmpty();
        return lacksColumn ? Optional.of(forFile(problem.file())) : Optional.empty();
    }

    /** For files of which not a single row could be read. */
    static Optional<String> of(List<String> files, long rows, long rejects) {
        return rows > 0 && rows == rejects ? Optional.of(forFile(String.join(" ", files))) : Optional.empty();
    }

    private static String forFile(String file) {
        return "If it comes from another tool, 'rehearsal detect " + file + "' proposes a mapping for it.";
    }
}
