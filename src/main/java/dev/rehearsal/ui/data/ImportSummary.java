package dev.rehearsal.ui.data;

import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.ImportOutcome;
import dev.rehearsal.store.ImportRecord;
import dev.rehearsal.store.ImportState;
import dev.rehearsal.ui.kit.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What an import did, in words. */
record ImportSummary(Dataset dataset, List<ImportOutcome> outcomes, boolean isRolledBack) {
    ImportSummary {
        outcomes = List.copyOf(outcomes);
    }

    static ImportSummary of(Dataset dataset, List<ImportOutcome> outcomes) {
        return new ImportSummary(dataset, outcomes, false);
    }

    /** Of an import of which nothing is in. */
    static ImportSummary rolledBack(Dataset dataset, List<ImportOutcome> outcomes) {
        return new ImportSummary(dataset, outcomes, true);
    }

    /** {@code Imported 20,134 events and 500 profiles into “Spring”; 12 duplicates skipped, 3 rows left out.} */
    String sentence() {
        if (isRolledBack) {
            return "The import into “%s” was rolled back; nothing of it is in.".formatted(dataset.name());
        }
        boolean stopped = outcomes.stream().anyMatch(outcome -> outcome.done().state() == ImportState.KEPT);
        String added = String.join(" and ", records().map(ImportSummary::added).toList());
        return "%s %s into “%s”; %s skipped, %s left out."
                .formatted(
                        stopped ? "Stopped after importing" : "Imported",
                        added.isEmpty() ? "nothing" : added,
                        dataset.name(),
                        Figures.count(duplicates(), "duplicate"),
                        Figures.count(rejects(), "row"));
    }

    private static String added(ImportRecord record) {
        return record.kind() == DataKind.EVENTS
                ? Figures.count(record.added(), "event")
                : Figures.count(record.added() + record.replaced(), "profile");
    }

    /** What the user should know besides: columns that no field took, files that ended too early. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        for (ImportOutcome outcome : outcomes) {
            outcome.problems().stream().map(InputProblem::getMessage).forEach(remarks::add);
            if (!outcome.columnsLeftOut().isEmpty()) {
                remarks.add("Columns that no field takes were left out: " + String.join(", ", outcome.columnsLeftOut())
                        + ".");
            }
        }
        return remarks;
    }

    long duplicates() {
        return records().mapToLong(ImportRecord::duplicates).sum();
    }

    long rejects() {
        return records().mapToLong(ImportRecord::rejects).sum();
    }

    /** The imports whose rows are in and can be taken out again. */
    List<Long> toUndo() {
        return isRolledBack
                ? List.of()
                : records()
                        .filter(record -> record.state() == ImportState.COMPLETE || record.state() == ImportState.KEPT)
                        .filter(record -> record.added() + record.replaced() > 0)
                        .map(ImportRecord::id)
                        .toList();
    }

    private Stream<ImportRecord> records() {
        return outcomes.stream().map(ImportOutcome::done);
    }
}
