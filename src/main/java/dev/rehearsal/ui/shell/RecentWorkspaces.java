package dev.rehearsal.ui.shell;

import dev.rehearsal.ui.kit.SettingsFile;
import dev.rehearsal.ui.shell.Recents.Recent;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Remembers which workspaces were open, over the end of the program. */
public final class RecentWorkspaces {
    private static final int KEPT = 12;

    private final SettingsFile<Recents> file;
    private final InstantSource clock;
    private final ObservableList<Recent> workspaces = FXCollections.observableArrayList();

    public RecentWorkspaces(Path file, InstantSource clock) {
        this.file = new SettingsFile<>(file, Recents.class, Recents.NONE);
        this.clock = clock;
        workspaces.setAll(this.file.read().workspaces());
    }

    /** Newest first. */
    ObservableList<Recent> workspaces() {
        return workspaces;
    }

    void opened(Path folder, String name) {
        String path = folder.toAbsolutePath().normalize().toString();
        change(list -> {
            list.removeIf(recent -> recent.folder().equals(path));
            list.addFirst(new Recent(path, name, clock.millis()));
        });
    }

    void forget(Recent recent) {
        change(list -> list.remove(recent));
    }

    private void change(Consumer<List<Recent>> change) {
        List<Recent> list = new ArrayList<>(workspaces);
        change.accept(list);
        workspaces.setAll(list.subList(0, Math.min(KEPT, list.size())));
        file.write(new Recents(workspaces));
    }
}
