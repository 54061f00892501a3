package dev.rehearsal.ui.kit;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.Datasets;
import dev.rehearsal.store.WorkspaceProblem;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The log that was read last, so that looking at the same events with other rules, or from another view, does not read them
 * again; what was imported since is noticed by the digest of the contents. Called in the background.
 */
public final class KeptLog {
    private final Datasets datasets;
    private @Nullable Read last;

    private record Read(String digest, EventLog log) {}

    public KeptLog(Datasets datasets) {
        this.datasets = datasets;
    }

    public EventLog of(Dataset dataset, Executor executor, Progress progress) throws WorkspaceProblem {
        return of(List.of(dataset), executor, progress);
    }

    /** Several datasets as one log. */
    public synchronized EventLog of(List<Dataset> together, Executor executor, Progress progress)
            throws WorkspaceProblem {
        List<Long> ids = together.stream().map(Dataset::id).toList();
        String digest = datasets.sha256(ids);
        if (last == null || !last.digest().equals(digest)) {
            last = null;
            last = new Read(digest, datasets.load(ids, executor, progress));
        }
        return last.log();
    }
}
