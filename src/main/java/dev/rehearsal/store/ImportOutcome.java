package dev.rehearsal.store;

import dev.rehearsal.ingest.InputProblem;
import java.util.List;

/** An import that has ended, with what only matters now: columns that no field took and files that ended too early. */
public record ImportOutcome(ImportRecord done, List<String> columnsLeftOut, List<InputProblem> problems) {
    public ImportOutcome {
        columnsLeftOut = List.copyOf(columnsLeftOut);
        problems = List.copyOf(problems);
    }
}
