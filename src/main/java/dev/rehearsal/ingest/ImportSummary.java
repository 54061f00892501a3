package dev.rehearsal.ingest;

import java.util.List;

/**
 * What an import did. {@code rows} counts every data row, {@code kept} those that became an event or a profile row,
 * {@code rejects} the rest. {@code columnsLeftOut} are those that no field takes; {@code problems} say where a file
 * ended too early.
 */
public record ImportSummary(
        long rows,
        long kept,
        long rejects,
        List<String> columnsLeftOut,
        List<InputProblem> problems,
        boolean cancelled) {
    public ImportSummary {
        columnsLeftOut = List.copyOf(columnsLeftOut);
        problems = List.copyOf(problems);
    }
}
