package dev.rehearsal.store;

import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.RejectsRows;
import dev.rehearsal.ingest.Source;
import dev.rehearsal.log.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** The import of a file of corrected rejects: sorted by the imports that left the rows out, and read as those read. */
final class Corrections {
    private final Database database;
    private final Clock clock;
    private final long datasetId;
    private final Source rejects;
    private final Executor executor;
    private final Progress progress;
    private final Supplier<OnCancel> onCancel;
    private final Map<Origin, CorrectedFile> files = new LinkedHashMap<>();

    /** Lines of the file of rejects that belong to no row which was left out. */
    private final List<Long> strangers = new ArrayList<>();

    private record Origin(long importId, String file) {}

    Corrections(
            Database database,
            Clock clock,
            long datasetId,
            Source rejects,
            Executor executor,
            Progress progress,
            Supplier<OnCancel> onCancel) {
        this.database = database;
        this.clock = clock;
        this.datasetId = datasetId;
        this.rejects = rejects;
        this.executor = executor;
        this.progress = progress;
        this.onCancel = onCancel;
    }

    List<ImportOutcome> run() throws WorkspaceProblem, InputProblem {
        sort(read());
        List<InputProblem> problems =
                strangers.isEmpty() ? List.of() : List.of(strange(strangers.size() + " of its rows, this one first,"));
        if (files.isEmpty()) {
            throw strange("this row, like all others,");
        }
        List<ImportOutcome> outcomes = new ArrayList<>();
        for (CorrectedFile file : files.values()) {
            ImportOutcome outcome = run(file);
            List<InputProblem> all = new ArrayList<>(outcome.problems());
            all.addAll(outcomes.isEmpty() ? problems : List.of());
            outcomes.add(new ImportOutcome(outcome.done(), outcome.columnsLeftOut(), all));
        }
        return outcomes;
    }

    private List<RejectsRows.Row> read() throws WorkspaceProblem, InputProblem {
        try {
            return RejectsRows.read(rejects);
        } catch (IOException failed) {
            throw WorkspaceProblem.machine(rejects.path().orElse(Path.of(rejects.name())), failed);
        }
    }

    private void sort(List<RejectsRows.Row> rows) throws WorkspaceProblem, InputProblem {
        RejectedRows known = RejectedRows.of(database, datasetId);
        for (RejectsRows.Row row : rows) {
            Optional<RejectedRows.Known> found = known.find(row.file(), row.line());
            if (found.isEmpty() || row.text().isBlank()) {
                strangers.add(row.at());
            } else {
                CorrectedFile file = file(known, new Origin(found.get().importId(), row.file()), row);
                if (file.lacksHeader()) {
                    throw noHeader(row);
                }
                file.add(row.text(), row.line(), found.get().number());
            }
        }
    }

    private CorrectedFile file(RejectedRows known, Origin origin, RejectsRows.Row first)
            throws WorkspaceProblem, InputProblem {
        CorrectedFile begun = files.get(origin);
        if (begun != null) {
            return begun;
        }
        CorrectedFile file =
                new CorrectedFile(origin.file(), known.reading(origin.importId(), origin.file()), first.text());
        files.put(origin, file);
        return file;
    }

    private InputProblem strange(String what) {
        return new InputProblem(
                rejects.name(),
                strangers.isEmpty() ? 0 : strangers.getFirst(),
                "",
                "",
                what + " is empty or no row that an import of this dataset left out",
                "choose the dataset that the rows were left out of, and change neither their file nor their line");
    }

    private InputProblem noHeader(RejectsRows.Row row) {
        return new InputProblem(
                rejects.name(),
                row.at(),
                "file",
                row.file(),
                "the columns of " + row.file() + " are not known, since it was piped in",
                "write the corrected rows into a file with its header and import that");
    }

    private ImportOutcome run(CorrectedFile file) throws WorkspaceProblem, InputProblem {
        DataKind kind = file.reading().record().kind();
        ImportRun run = switch (kind) {
            case EVENTS -> new CorrectedEvents(database, clock, datasetId, rejects, file, executor, progress, onCancel);
            case PROFILES -> new CorrectedProfiles(database, clock, datasetId, rejects, file, progress, onCancel);
        };
        return run.run();
    }
}
