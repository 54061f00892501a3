package dev.rehearsal.ui.data;

import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.ImportRecord;
import dev.rehearsal.store.ImportState;
import dev.rehearsal.store.ImportedFile;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * A dataset as the list shows it, with what its imports say about it. {@code imports} are those whose rows are in, newest
 * first; {@code interrupted} is the newest that was broken off and never finished.
 */
record DatasetLine(Dataset dataset, List<ImportRecord> imports, Optional<ImportRecord> interrupted) {
    static List<DatasetLine> all(Workspace workspace) throws WorkspaceProblem {
        List<ImportRecord> interrupted = workspace.imports().interrupted();
        List<DatasetLine> lines = new ArrayList<>();
        for (Dataset dataset : workspace.datasets().list()) {
            List<ImportRecord> imports = workspace.imports().of(dataset.id()).stream()
                    .filter(record -> isIn(record.state()))
                    .toList();
            lines.add(new DatasetLine(
                    dataset,
                    imports,
                    interrupted.stream()
                            .filter(record -> record.datasetId() == dataset.id())
                            .findFirst()));
        }
        return lines;
    }

    private static boolean isIn(ImportState state) {
        return switch (state) {
            case RUNNING, COMPLETE, KEPT, INTERRUPTED -> true;
            case ROLLED_BACK, UNDONE -> false;
        };
    }

    long id() {
        return dataset.id();
    }

    /** The names of the files, oldest first. */
    String source() {
        return imports.reversed().stream()
                .flatMap(record -> record.files().stream())
                .map(ImportedFile::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** When the newest of its rows came in. */
    Instant importedAt() {
        return imports.stream()
                .map(record -> record.finishedAt().orElse(record.startedAt()))
                .max(Comparator.naturalOrder())
                .orElse(dataset.createdAt());
    }

    long duplicates() {
        return sum(ImportRecord::duplicates);
    }

    long rejects() {
        return sum(ImportRecord::rejects);
    }

    private long sum(ToLongFunction<ImportRecord> count) {
        return imports.stream().mapToLong(count).sum();
    }

    String state() {
        if (imports.stream().anyMatch(record -> record.state() == ImportState.RUNNING)) {
            return "Importing";
        }
        if (interrupted.isPresent()) {
            return "Interrupted: import again to finish";
        }
        if (imports.isEmpty()) {
            return "Empty";
        }
        return imports.getFirst().state() == ImportState.KEPT ? "Stopped early, kept" : "Complete";
    }
}
