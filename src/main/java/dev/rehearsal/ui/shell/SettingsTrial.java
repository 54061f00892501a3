package dev.rehearsal.ui.shell;

import dev.rehearsal.log.Progress;
import java.util.List;

/** Tries settings on the data of a workspace; called beside the window. */
public interface SettingsTrial {
    /** The datasets with events, by name. */
    List<String> datasets() throws Exception;

    /**
     * What became of the messages of all rules with the settings.
     *
     * @param sent those that went out
     * @param held those that quiet hours put off
     * @param blocked those that a frequency cap kept from going out
     */
    record Counts(long sent, long held, long blocked) {}

    Counts counts(String dataset, WorkspaceSettings settings, Progress progress) throws Exception;
}
