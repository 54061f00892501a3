package dev.rehearsal.store;

import dev.rehearsal.ingest.DataKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The imports whose rows are in the workspace, as if none had ever been broken off: where the same files were imported
 * again to the end, only that import is here, and the rows it found from the broken one are no duplicates.
 *
 * @param all oldest first
 */
public record HeldImports(List<ImportRecord> all) {
    public HeldImports {
        all = List.copyOf(all);
    }

    /** @param records imports in the order they were made */
    static HeldImports of(List<ImportRecord> records) {
        List<ImportRecord> held = new ArrayList<>(
                records.stream().filter(record -> holdsRows(record.state())).toList());
        for (ImportRecord broken : List.copyOf(held)) {
            completed(broken, held).ifPresent(later -> {
                held.set(held.indexOf(later), later.goingOnFrom(broken));
                held.remove(broken);
            });
        }
        return new HeldImports(held);
    }

    private static boolean holdsRows(ImportState state) {
        return switch (state) {
            case RUNNING, COMPLETE, KEPT, INTERRUPTED -> true;
            case ROLLED_BACK, UNDONE -> false;
        };
    }

    /** The first import after a broken one that took the same files in to the end. */
    private static Optional<ImportRecord> completed(ImportRecord broken, List<ImportRecord> held) {
        return broken.state() == ImportState.COMPLETE
                ? Optional.empty()
                : held.stream()
                        .filter(later -> later.id() > broken.id() && later.state() == ImportState.COMPLETE)
                        .filter(broken::isOfTheSameFiles)
                        .findFirst();
    }

    /** Rows of events that had been there before. */
    public long duplicates() {
        return events().mapToLong(ImportRecord::duplicates).sum();
    }

    /** Rows of events that could not be read. */
    public long rejects() {
        return events().mapToLong(ImportRecord::rejects).sum();
    }

    private Stream<ImportRecord> events() {
        return all.stream().filter(record -> record.kind() == DataKind.EVENTS);
    }
}
