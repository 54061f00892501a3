package dev.rehearsal.ui.shell;

import dev.rehearsal.log.Progress;
import java.nio.file.Path;
import java.util.List;

/**
 * The ways into a workspace. Each takes a moment and is called in the background; each throws what
 * {@link dev.rehearsal.ui.kit.Problem#of} puts into words.
 */
public interface WorkspaceDoor {
    OpenWorkspace open(Path folder) throws Exception;

    /** Makes a workspace in a folder that is empty or not there yet. */
    OpenWorkspace create(Path folder) throws Exception;

    /** The backups of the workspace in the folder, newest first. */
    List<Path> backups(Path folder) throws Exception;

    /** Puts a backup in the place of what the folder holds, which is set aside, and opens it. The folder must be closed. */
    OpenWorkspace restore(Path folder, Path backup) throws Exception;

    /** Opens the sample workspace; the first time it is made, with its events, and that is what the progress is of. */
    OpenWorkspace sample(Progress progress) throws Exception;
}
