package dev.rehearsal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aWorkspaceReplaysAsItsFilesDo() throws IOException {
        Shell shell = new Shell(folder);
        shell.replay();

        assertThat(importEvents(shell)).isZero();
        assertThat(shell.err()).contains("Imported 3 new events of 3 rows");
        assertThat(shell.run(
                        "replay",
                        "--workspace",
                        shell.path("shop"),
                        "--pack",
                        shell.path("pack.json"),
                        "--out",
                        shell.path("again")))
                .isZero();

        assertThat(shell.read("again/decisions.csv")).isEqualTo(shell.read("out/decisions.csv"));
        assertThat(shell.read("again/profiles.csv")).isEqualTo(shell.read("out/profiles.csv"));
    }

    @Test
    void theSameFileAgainBringsNothingNewAndSaysSo() {
        Shell shell = new Shell(folder);
        importEvents(shell);

        assertThat(importEvents(shell)).isZero();

        assertThat(shell.err()).contains("Imported 0 new events of 3 rows").contains("3 duplicates");
    }

    @Test
    void aWorkspaceThatSomebodyHasOpenIsLeftAlone() throws WorkspaceProblem {
        Shell shell = new Shell(folder);
        try (Workspace held = Workspace.create(folder.resolve("shop"), Clock.systemUTC())) {
            assertThat(held.isReadOnly()).isFalse();

            assertThat(importEvents(shell)).isEqualTo(4);
        }
    }

    @Test
    void equalSamplesAreEqualFiles() throws IOException {
        Shell shell = new Shell(folder);

        assertThat(sample(shell, "one.csv")).isZero();
        assertThat(sample(shell, "other.csv")).isZero();

        assertThat(shell.read("one.csv").lines()).hasSize(301);
        assertThat(shell.read("other.csv")).isEqualTo(shell.read("one.csv"));
    }

    private static int importEvents(Shell shell) {
        return shell.run("import", "--workspace", shell.path("shop"), "--events", shell.path("events.csv"));
    }

    private static int sample(Shell shell, String file) {
        return shell.run("sample", "--events", "300", "--customers", "20", "--seed", "7", "--out", shell.path(file));
    }
}
