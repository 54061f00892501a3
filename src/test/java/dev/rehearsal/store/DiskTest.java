package dev.rehearsal.store;

import static dev.rehearsal.store.TestLogs.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rehearsal.log.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a disk of six megabytes, which takes the right to mount one; skipped without. */
@Tag("faults")
class DiskTest {
    private static final int EVENTS = 250_000;

    @TempDir
    Path folder;

    @TempDir
    Path disk;

    private boolean mounted;

    @BeforeEach
    void mount() throws Exception {
        mounted = run("mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", disk.toString());
        assumeTrue(mounted, "this machine does not let us mount a small disk");
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            assertThat(run("umount", disk.toString())).isTrue();
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    @Test
    @Tag("faults")
    void anImportOntoAFullDiskKeepsWhatWasAcknowledged() throws Exception {
        Path file = TestLogs.bulkyEvents(folder, "a.csv", EVENTS);
        Path place = disk.resolve("shop");
        long dataset;
        try (Workspace workspace = Workspace.create(place, CLOCK)) {
            dataset = workspace.datasets().create("log").id();

            WorkspaceProblem problem = Problems.of(() -> TestLogs.importEvents(workspace, dataset, file));

            assertThat(problem.exitCode()).isEqualTo(3);
            assertThat(problem).hasMessageContaining("disk is full");
        }

        assertThat(run("mount", "-o", "remount,size=200m", disk.toString())).isTrue();
        try (Workspace workspace = Workspace.open(place, CLOCK)) {
            assertThat(workspace.imports().interrupted()).hasSize(1);
            int kept = TestLogs.load(workspace, dataset).size();
            assertThat(kept).isPositive();

            assertThat(TestLogs.importEvents(workspace, dataset, file).done().added())
                    .isEqualTo(EVENTS - kept);
        }
    }

    private void fill() {
        try (OutputStream out = Files.newOutputStream(disk.resolve("filler"))) {
            while (true) {
                out.write(new byte[4096]);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    @Test
    void aDeletionForWhichThereIsNoRoomDeletesNothing() throws Exception {
        Path place = disk.resolve("shop");
        long dataset;
        String before;
        try (Workspace workspace = Workspace.create(place, CLOCK)) {
            dataset = workspace.datasets().create("log").id();
            TestLogs.importEvents(workspace, dataset, TestLogs.bulkyEvents(folder, "a.csv", 30_000));
            before = workspace.datasets().sha256(List.of(dataset));
            fill();

            WorkspaceProblem problem = Problems.of(
                    () -> workspace.retention().delete(dataset, new Deletion.Customer("c7"), Progress.NONE));

            assertThat(problem.exitCode()).isEqualTo(3);
            assertThat(problem).hasMessageContaining("disk is full");
        }

        assertThat(run("mount", "-o", "remount,size=200m", disk.toString())).isTrue();
        try (Workspace workspace = Workspace.open(place, CLOCK)) {
            assertThat(workspace.datasets().sha256(List.of(dataset))).isEqualTo(before);
            DeletionOutcome outcome = workspace.retention().delete(dataset, new Deletion.Customer("c7"), Progress.NONE);
            assertThat(outcome.deleted().events()).isEqualTo(30);
            assertThat(TestLogs.load(workspace, dataset).customerOf("c7")).isNegative();
        }
    }

    @Test
    void aWorkspaceOnAReadOnlyDiskOpensForReading() throws Exception {
        Path place = disk.resolve("shop");
        try (Workspace workspace = Workspace.create(place, CLOCK)) {
            TestLogs.importEvents(
                    workspace, workspace.datasets().create("log").id(), TestLogs.events(folder, "a.csv", 0, 1_000));
        }
        assertThat(run("mount", "-o", "remount,ro", disk.toString())).isTrue();

        try (Workspace workspace = Workspace.open(place, CLOCK)) {
            assertThat(workspace.isReadOnly()).isTrue();
            assertThat(TestLogs.load(workspace, 1).size()).isEqualTo(1_000);
        }
    }
}
