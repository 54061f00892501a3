package dev.rehearsal.ui.shell;

import dev.rehearsal.ui.shell.Recents.Recent;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.collections.ObservableList;

/** What Home offers: the ways into a workspace and those that were open before. */
public final class HomeModel {
    private final ShellModel shell;
    private final RecentWorkspaces recents;

    public HomeModel(ShellModel shell, RecentWorkspaces recents) {
        this.shell = shell;
        this.recents = recents;
    }

    ObservableList<Recent> recents() {
        return recents.workspaces();
    }

    /** Whether nobody has worked here yet, so that the sample is the first thing to offer. */
    BooleanBinding firstStart() {
        return Bindings.isEmpty(recents.workspaces());
    }

    /** Whether a workspace is on its way, so that no other can be asked for. */
    ReadOnlyBooleanProperty busy() {
        return shell.openingProperty();
    }

    void openSample() {
        shell.openSample();
    }

    void chooseAndOpen() {
        shell.chooseAndOpen();
    }

    void chooseAndCreate() {
        shell.chooseAndCreate();
    }

    void open(Recent recent) {
        shell.open(Path.of(recent.folder()));
    }

    void forget(Recent recent) {
        recents.forget(recent);
    }

    /** Whether the folder is still where it was. */
    boolean isThere(Recent recent) {
        return Files.isDirectory(Path.of(recent.folder()));
    }
}
