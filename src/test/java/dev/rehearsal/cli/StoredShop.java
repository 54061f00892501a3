package dev.rehearsal.cli;

import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.store.Approving;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import java.nio.file.Path;
import java.time.Clock;

/** The workspace {@code shop} in the folder of a {@link Shell}, with the shell's pack as drafts in it. */
final class StoredShop {
    private final Shell shell;

    StoredShop(Shell shell) throws WorkspaceProblem, PackInvalid {
        this.shell = shell;
        save(Shell.PACK);
    }

    String path() {
        return shell.path("shop");
    }

    int importEvents() {
        return shell.run("import", "--workspace", path(), "--events", shell.path("events.csv"));
    }

    /** Saves the rules of a pack as drafts. */
    void save(String pack) throws WorkspaceProblem, PackInvalid {
        try (Workspace workspace = open()) {
            workspace.packs().intake().takeAll(PackReader.read(pack), "Ann");
        }
    }

    void approve(String rule) throws WorkspaceProblem {
        try (Workspace workspace = open()) {
            Approving.approve(workspace, workspace.rules(), rule);
        }
    }

    Workspace open() throws WorkspaceProblem {
        return Workspace.openOrCreate(Path.of(path()), Clock.systemUTC());
    }
}
