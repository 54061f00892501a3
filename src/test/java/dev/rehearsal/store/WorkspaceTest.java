package dev.rehearsal.store;

import static dev.rehearsal.store.TestLogs.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"my shop", "shop #1", "🛒 Läden", "~tilde", "100% ?", "a=b&c", "'; DROP"})
    void anyFolderNameWorks(String name) throws Exception {
        if (name.contains(";")) {
            WorkspaceProblem problem = Problems.of(() -> Workspace.create(folder.resolve(name), CLOCK));
            assertThat(problem.exitCode()).isEqualTo(1);
            assertThat(problem).hasMessageContaining("with a ; in its path");
            assertThat(folder).isEmptyDirectory();
            return;
        }
        try (Workspace workspace = Workspace.create(folder.resolve(name), CLOCK)) {
            workspace.datasets().create("log");
        }
        try (Workspace workspace = Workspace.open(folder.resolve(name), CLOCK)) {
            assertThat(workspace.name()).isEqualTo(name);
            assertThat(workspace.datasets().list()).hasSize(1);
        }
    }

    @Test
    void aFolderWithoutWorkspaceIsNotOpened() {
        WorkspaceProblem problem = Problems.of(() -> Workspace.open(folder, CLOCK));

        assertThat(problem.exitCode()).isEqualTo(1);
        assertThat(problem).hasMessageContaining("There is no workspace in");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aWorkspaceIsNotMadeOverAnother() throws Exception {
        Workspace.create(folder, CLOCK).close();

        assertThat(Problems.of(() -> Workspace.create(folder, CLOCK))).hasMessageContaining("already");
    }

    @Test
    void aFileIsNoWorkspace() throws Exception {
        Path file = Files.createFile(folder.resolve("shop"));

        assertThat(Problems.of(() -> Workspace.openOrCreate(file, CLOCK)).exitCode())
                .isEqualTo(1);
    }

    @Test
    void theSameProcessCannotOpenItTwice() throws Exception {
        try (Workspace first = Workspace.create(folder, CLOCK)) {
            WorkspaceProblem problem = Problems.of(() -> Workspace.open(folder, CLOCK));

            assertThat(first.isReadOnly()).isFalse();
            assertThat(problem.kind()).isEqualTo(WorkspaceProblem.Kind.IN_USE);
        }
        Workspace.open(folder, CLOCK).close();
    }

    @Test
    void closingAgainDoesNothingAndUsingItThenIsRefused() throws Exception {
        Workspace workspace = Workspace.create(folder, CLOCK);
        workspace.close();
        workspace.close();

        assertThat(Problems.of(() -> workspace.datasets().list())).hasMessageContaining("is closed");
    }

    @Test
    void whatIsOpenForReadingOnlyCannotBeChanged() throws Exception {
        Path file = TestLogs.events(folder, "a.csv", 0, 20_000);
        try (Workspace workspace = Workspace.create(folder, CLOCK)) {
            TestLogs.importEvents(workspace, workspace.datasets().create("log").id(), file);
        }
        byte[] before = Files.readAllBytes(folder.resolve("workspace.mv.db"));

        try (Workspace workspace = Workspace.openReadOnly(folder, CLOCK)) {
            assertThat(workspace.isReadOnly()).isTrue();
            assertThat(TestLogs.load(workspace, 1).size()).isEqualTo(20_000);
            assertThat(Problems.of(() -> workspace.datasets().create("more")))
                    .hasMessageContaining("open for reading only");
        }
        assertThat(folder.resolve("workspace.mv.db")).hasBinaryContent(before);
    }

    @Test
    void anInterruptOfACallerDoesNotCloseTheDatabase() throws Exception {
        try (Workspace workspace = Workspace.create(folder, CLOCK)) {
            Thread.currentThread().interrupt();
            workspace.datasets().create("while interrupted");

            assertThat(Thread.interrupted()).isTrue();
            assertThat(workspace.datasets().list()).hasSize(1);
        }
    }

    @Test
    void onlyTheNewestBackupsAreKept() throws Exception {
        try (Workspace workspace = Workspace.create(folder, CLOCK)) {
            for (int i = 0; i < 5; i++) {
                Files.createDirectories(folder.resolve("backups"));
                Files.createFile(folder.resolve("backups").resolve("2020010%d-000000-000.zip".formatted(i)));
            }
            Path newest = workspace.backUp();

            assertThat(Workspace.backups(folder)).hasSize(3).startsWith(newest);
        }
    }
}
