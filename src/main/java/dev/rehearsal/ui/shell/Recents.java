package dev.rehearsal.ui.shell;

import java.util.List;

/** The workspaces that were open before, newest first, as their file keeps them. */
record Recents(List<Recent> workspaces) {
    static final Recents NONE = new Recents(List.of());

    /** One of them: its folder, its name, and when it was last opened. */
    record Recent(String folder, String name, long openedAt) {}

    Recents {
        workspaces = List.copyOf(workspaces);
    }
}
