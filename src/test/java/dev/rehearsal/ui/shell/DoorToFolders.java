package dev.rehearsal.ui.shell;

import dev.rehearsal.log.Progress;
import dev.rehearsal.ui.kit.ViewLoader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A door to workspaces that are nothing but folders, and that remembers what was opened and closed. */
final class DoorToFolders implements WorkspaceDoor {
    final List<String> log = new ArrayList<>();

    private record Folder(Path folder, List<String> log, WorkspaceSettings settings) implements OpenWorkspace {
        @Override
        public String name() {
            return folder.getFileName().toString();
        }

        @Override
        public boolean readOnly() {
            return name().contains("protected");
        }

        @Override
        public OpenWorkspace keep(WorkspaceSettings now) {
            log.add("kept " + now.zone());
            return new Folder(folder, log, now);
        }

        @Override
        public SettingsTrial trial() {
            return new SettingsTrial() {
                @Override
                public List<String> datasets() {
                    return List.of();
                }

                @Override
                public Counts counts(String dataset, WorkspaceSettings now, Progress progress) {
                    throw new AssertionError("there are no datasets");
                }
            };
        }

        @Override
        public OpenWorkspace refreshed() {
            return this;
        }

        @Override
        public ViewLoader views() {
            return new ViewLoader();
        }

        @Override
        public void close() {
            log.add("closed " + name());
        }
    }

    @Override
    public OpenWorkspace open(Path folder) throws NoSuchFileException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.getFileName().toString());
        }
        return opened(folder);
    }

    @Override
    public OpenWorkspace create(Path folder) {
        return opened(folder);
    }

    @Override
    public List<Path> backups(Path folder) {
        return folder.endsWith("Young")
                ? List.of()
                : List.of(folder.resolve("second.zip"), folder.resolve("first.zip"));
    }

    @Override
    public OpenWorkspace restore(Path folder, Path backup) {
        log.add("restored " + backup.getFileName());
        return opened(folder);
    }

    @Override
    public OpenWorkspace sample(Progress progress) {
        progress.at(20_000, 20_000);
        return opened(Path.of("Sample shop"));
    }

    private OpenWorkspace opened(Path folder) {
        log.add("opened " + folder.getFileName());
        return new Folder(folder, log, new WorkspaceSettings("Ann", false, ZoneOffset.UTC, null, List.of()));
    }
}
