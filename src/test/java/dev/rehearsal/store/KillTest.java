package dev.rehearsal.store;

import static dev.rehearsal.store.TestLogs.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
    private static final int EVENTS = 300_000;

    @TempDir
    Path folder;

    @Test
    void aKillDuringAnImportLosesNoAcknowledgedBatch() throws Exception {
        killAndResume(3);
    }

    @Test
    @Tag("faults")
    void twentyKillsDuringAnImportLoseNoAcknowledgedBatch() throws Exception {
        killAndResume(20);
    }

    /** One round kills the process after its first block, the next after its second, and so on. */
    private void killAndResume(int rounds) throws Exception {
        Path file = TestLogs.events(folder, "events.csv", 0, EVENTS);
        for (int round = 0; round < rounds; round++) {
            Path place = folder.resolve("shop" + round);
            long acknowledged = killedAfter(place, file, 1 + round % 12);

            try (Workspace workspace = Workspace.open(place, CLOCK)) {
                long dataset = workspace.datasets().find("log").orElseThrow().id();
                int kept = TestLogs.load(workspace, dataset).size();
                assertThat(kept).as("round %d", round).isGreaterThanOrEqualTo((int) acknowledged);
                if (kept < EVENTS) {
                    assertThat(workspace.imports().interrupted())
                            .as("round %d", round)
                            .singleElement()
                            .satisfies(broken -> assertThat(broken.added()).isEqualTo(kept));
                }

                ImportRecord resumed =
                        TestLogs.importEvents(workspace, dataset, file).done();

                assertThat(resumed.added()).isEqualTo(EVENTS - kept);
                assertThat(resumed.duplicates()).isEqualTo(kept);
                assertThat(TestLogs.load(workspace, dataset).size()).isEqualTo(EVENTS);
                assertThat(workspace.imports().interrupted()).isEmpty();
            }
        }
    }

    /** Returns how many rows the ledger says were acknowledged just before the kill. */
    private static long killedAfter(Path place, Path file, int blocks) throws Exception {
        try (ChildProcess child = ChildProcess.start("import", place, file)) {
            child.line();
            long[] acknowledged = acknowledged(place);
            while (acknowledged[0] < blocks) {
                Thread.onSpinWait();
                acknowledged = acknowledged(place);
            }
            child.kill();
            return acknowledged[1];
        }
    }

    /** Blocks and rows. */
    private static long[] acknowledged(Path place) throws IOException {
        long[] sum = new long[2];
        for (String line : Files.readAllLines(place.resolve("workspace.ledger"))) {
            Optional<LedgerLine> read = LedgerLine.read(line);
            if (read.isPresent() && read.get() instanceof LedgerLine.Block block) {
                sum[0]++;
                sum[1] += block.rows();
            }
        }
        return sum;
    }

    @Test
    void whoIsAskedToEndClosesTheWorkspace() throws Exception {
        Path place = folder.resolve("shop");
        Path file = TestLogs.events(folder, "events.csv", 0, 20_000);
        try (ChildProcess child = ChildProcess.start("import", place, file)) {
            child.line();
            child.line();
            child.terminate();
        }

        try (Workspace workspace = Workspace.open(place, CLOCK)) {
            assertThat(workspace.datasets().list().getFirst().events()).isEqualTo(20_000);
        }
    }

    @Test
    void aSecondProcessIsToldWhoHasTheWorkspace() throws Exception {
        Path place = folder.resolve("shop");
        try (ChildProcess child = ChildProcess.start("hold", place)) {
            child.line();

            WorkspaceProblem problem = Problems.of(() -> Workspace.open(place, CLOCK));

            assertThat(problem.exitCode()).isEqualTo(4);
            assertThat(problem).hasMessageContaining("process " + child.pid());
        }
    }

    @Test
    void theLockOfAKilledProcessHoldsNobodyUp() throws Exception {
        Path place = folder.resolve("shop");
        try (ChildProcess child = ChildProcess.start("hold", place)) {
            child.line();
            child.kill();
        }

        assertThat(place.resolve("workspace.lock")).isNotEmptyFile();
        try (Workspace workspace = Workspace.open(place, CLOCK)) {
            assertThat(workspace.isReadOnly()).isFalse();
        }
    }
}
