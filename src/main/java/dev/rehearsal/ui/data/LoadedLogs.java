package dev.rehearsal.ui.data;

import dev.rehearsal.log.Progress;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;

/**
 * Loads the events of a dataset once, however often they are asked for, until its contents change. Keeps the newest only,
 * since a log may fill half the memory. Called in the background.
 */
final class LoadedLogs {
    private final Workspace workspace;
    private Optional<Kept> kept = Optional.empty();

    private record Kept(String contents, LoadedLog log) {}

    LoadedLogs(Workspace workspace) {
        this.workspace = workspace;
    }

    synchronized LoadedLog of(long datasetId, Progress progress) throws WorkspaceProblem {
        List<Long> ids = List.of(datasetId);
        String contents = datasetId + " " + workspace.datasets().sha256(ids);
        Optional<Kept> before = kept.filter(one -> one.contents().equals(contents));
        if (before.isPresent()) {
            return before.get().log();
        }
        kept = Optional.empty();
        LoadedLog log = new LoadedLog(datasetId, workspace.datasets().load(ids, ForkJoinPool.commonPool(), progress));
        kept = Optional.of(new Kept(contents, log));
        return log;
    }
}
