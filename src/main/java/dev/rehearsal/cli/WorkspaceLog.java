package dev.rehearsal.cli;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Reads the log that a workspace holds, all of its datasets or one; the workspace is only looked at. */
final class WorkspaceLog {
    private final Terminal terminal;
    private final Path folder;
    private final @Nullable String dataset;

    WorkspaceLog(Terminal terminal, Path folder, @Nullable String dataset) {
        this.terminal = terminal;
        this.folder = folder;
        this.dataset = dataset;
    }

    EventLog read() throws WorkspaceProblem, CommandFailure {
        try (Workspace workspace = Workspace.openReadOnly(folder, Clock.systemUTC());
                ExecutorService pool =
                        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Long> ids = workspace.datasets().list().stream()
                    .filter(candidate -> dataset == null || candidate.name().equals(dataset))
                    .map(Dataset::id)
                    .toList();
            if (ids.isEmpty()) {
                throw new CommandFailure(
                        ExitCode.WRONG_INPUT,
                        folder + ": the workspace has no dataset" + (dataset == null ? "" : " named “" + dataset + "”")
                                + "; import one with 'rehearsal import'.");
            }
            return workspace.datasets().load(ids, pool, new TerminalProgress(terminal, "reading the workspace"));
        }
    }
}
