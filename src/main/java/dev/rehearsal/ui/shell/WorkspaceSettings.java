package dev.rehearsal.ui.shell;

import java.time.ZoneId;

/** What holds for a whole workspace: in whose name reviews are recorded, and on which clock times are read. */
public record WorkspaceSettings(String person, ZoneId zone) {}
