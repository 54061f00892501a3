package dev.rehearsal;

import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.log.Progress;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.ViewLoader;
import dev.rehearsal.ui.shell.OpenWorkspace;
import dev.rehearsal.ui.shell.WorkspaceDoor;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;

/** The way from the window to the workspaces of the store, and to the views over each. */
final class StoredWorkspaces implements WorkspaceDoor {
    private final SampleWorkspace sample;
    private final Clock clock;
    private final Function<Workspace, ViewLoader> views;

    StoredWorkspaces(SampleWorkspace sample, Clock clock, Function<Workspace, ViewLoader> views) {
        this.sample = sample;
        this.clock = clock;
        this.views = views;
    }

    private record Stored(Workspace workspace, ViewLoader views) implements OpenWorkspace {
        @Override
        public String name() {
            return workspace.name();
        }

        @Override
        public Path folder() {
            return workspace.folder();
        }

        @Override
        public boolean readOnly() {
            return workspace.isReadOnly();
        }

        @Override
        public void close() throws WorkspaceProblem {
            workspace.close();
        }
    }

    @Override
    public OpenWorkspace open(Path folder) throws WorkspaceProblem {
        return opened(Workspace.open(folder, clock));
    }

    @Override
    public OpenWorkspace create(Path folder) throws WorkspaceProblem {
        return opened(Workspace.create(folder, clock));
    }

    @Override
    public OpenWorkspace sample(Progress progress) throws WorkspaceProblem, InputProblem, IOException {
        return opened(sample.open(progress));
    }

    private OpenWorkspace opened(Workspace workspace) {
        return new Stored(workspace, views.apply(workspace));
    }
}
