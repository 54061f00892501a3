package dev.rehearsal.ui.shell;

import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.ViewLoader;
import java.nio.file.Path;

/**
 * A workspace that is open in the window, as the shell knows it: what it is called and the views over it. The views
 * themselves were given what they need by the composition root.
 */
public interface OpenWorkspace extends AutoCloseable {
    String name();

    Path folder();

    /** Whether nothing can be changed in it, because its folder is write-protected. */
    boolean readOnly();

    WorkspaceSettings settings();

    /** Tries settings on its data. */
    SettingsTrial trial();

    /** Writes other settings, in the background; the workspace is then this one no longer, but what is returned. */
    OpenWorkspace keep(WorkspaceSettings settings) throws WorkspaceProblem;

    /** This workspace, or one with fresh views where its settings have changed since they were made. */
    OpenWorkspace refreshed() throws WorkspaceProblem;

    /** The views over this workspace; made anew each time one is opened. */
    ViewLoader views();

    /** Lets go of the folder. Takes a moment, so the shell calls it in the background. */
    @Override
    void close() throws WorkspaceProblem;
}
