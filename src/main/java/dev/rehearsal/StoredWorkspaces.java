package dev.rehearsal;

import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.Settings;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.KeptLog;
import dev.rehearsal.ui.kit.ViewLoader;
import dev.rehearsal.ui.shell.OpenWorkspace;
import dev.rehearsal.ui.shell.SettingsTrial;
import dev.rehearsal.ui.shell.WorkspaceDoor;
import dev.rehearsal.ui.shell.WorkspaceSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way from the window to the workspaces of the store, and to the views over each. */
final class StoredWorkspaces implements WorkspaceDoor {
    private final SampleWorkspace sample;
    private final Clock clock;
    private final ViewsOf views;

    /** Makes the views over a workspace, which read its logs through the one that is given. */
    interface ViewsOf {
        ViewLoader of(Workspace workspace, KeptLog logs, WorkspaceSettings settings);
    }

    StoredWorkspaces(SampleWorkspace sample, Clock clock, ViewsOf views) {
        this.sample = sample;
        this.clock = clock;
        this.views = views;
    }

    private record Stored(
            Workspace workspace, KeptLog logs, WorkspaceSettings settings, ViewLoader views, ViewsOf fresh)
            implements OpenWorkspace {
        static Stored of(Workspace workspace, KeptLog logs, ViewsOf fresh) throws WorkspaceProblem {
            WorkspaceSettings settings = read(workspace);
            return new Stored(workspace, logs, settings, fresh.of(workspace, logs, settings), fresh);
        }

        private static WorkspaceSettings read(Workspace workspace) throws WorkspaceProblem {
            Settings pack = workspace.packs().settings();
            return new WorkspaceSettings(
                    workspace.reviewer().name().orElseGet(() -> System.getProperty("user.name", "unknown")),
                    workspace.reviewPolicy().needsSecondPerson(),
                    zone(pack.timezone()),
                    pack.quietHours(),
                    pack.frequencyCaps());
        }

        /** A name that no zone has counts as UTC, as it does in a replay. */
        private static ZoneId zone(@Nullable String name) {
            return name != null && ZoneId.getAvailableZoneIds().contains(name) ? ZoneId.of(name) : ZoneId.of("UTC");
        }

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
        public OpenWorkspace keep(WorkspaceSettings now) throws WorkspaceProblem {
            workspace.reviewer().rename(now.person());
            workspace.reviewPolicy().needSecondPerson(now.needsSecondPerson());
            workspace.packs().saveSettings(now.inPack());
            return refreshed();
        }

        @Override
        public SettingsTrial trial() {
            return new StoredSettingsTrial(workspace, logs);
        }

        @Override
        public OpenWorkspace refreshed() throws WorkspaceProblem {
            return read(workspace).equals(settings) ? this : of(workspace, logs, fresh);
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
    public List<Path> backups(Path folder) throws WorkspaceProblem {
        return Workspace.backups(folder);
    }

    @Override
    public OpenWorkspace restore(Path folder, Path backup) throws WorkspaceProblem {
        Workspace.restore(folder, backup, clock);
        return open(folder);
    }

    @Override
    public OpenWorkspace sample(Progress progress) throws WorkspaceProblem, InputProblem, IOException {
        return opened(sample.open(progress));
    }

    private OpenWorkspace opened(Workspace workspace) throws WorkspaceProblem {
        return Stored.of(workspace, new KeptLog(workspace.datasets()), views);
    }
}
