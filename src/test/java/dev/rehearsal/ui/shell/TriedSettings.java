package dev.rehearsal.ui.shell;

import dev.rehearsal.log.Progress;
import java.util.List;

/** A trial whose figures follow from the settings, so that a test can tell what was tried. */
final class TriedSettings implements SettingsTrial {
    @Override
    public List<String> datasets() {
        return List.of("Old shop", "Sample shop");
    }

    @Override
    public Counts counts(String dataset, WorkspaceSettings settings, Progress progress) {
        int caps = settings.caps().size();
        return new Counts(1000 - caps, settings.quietHours() == null ? 0 : 120, caps);
    }
}
