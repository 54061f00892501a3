package dev.rehearsal.store;

import static dev.rehearsal.store.TestLogs.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.log.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetentionKillTest {
    private static final int EVENTS = 200_000;
    private static final int OF_ONE = 200;

    @TempDir
    Path folder;

    @Test
    void aKillDuringADeletionLeavesAllOrNothing() throws Exception {
        killed(3);
    }

    @Test
    @Tag("faults")
    void twentyKillsDuringADeletionLeaveAllOrNothing() throws Exception {
        killed(20);
    }

    /** The later the round, the later the kill after the deletion has been announced. */
    private void killed(int rounds) throws Exception {
        Path place = folder.resolve("shop");
        long dataset;
        String before;
        try (Workspace workspace = Workspace.create(place, CLOCK)) {
            dataset = workspace.datasets().create("log").id();
            TestLogs.importEvents(workspace, dataset, TestLogs.events(folder, "a.csv", 0, EVENTS));
            before = workspace.datasets().sha256(List.of(dataset));
        }
        for (int round = 0; round < rounds; round++) {
            String customer = "c" + round;
            killWhileDeleting(place, customer, round);

            try (Workspace workspace = Workspace.open(place, CLOCK)) {
                int size = TestLogs.load(workspace, dataset).size();
                boolean deleted = size == EVENTS - OF_ONE * (round + 1);
                assertThat(deleted || size == EVENTS - OF_ONE * round)
                        .as("%d events after round %d", size, round)
                        .isTrue();
                if (!deleted) {
                    assertThat(workspace.datasets().sha256(List.of(dataset))).isEqualTo(before);
                    workspace.retention().delete(dataset, new Deletion.Customer(customer), Progress.NONE);
                }
                assertThat(TestLogs.load(workspace, dataset).customerOf(customer))
                        .isNegative();
                before = workspace.datasets().sha256(List.of(dataset));
            }
            try (Workspace again = Workspace.open(place, CLOCK)) {
                assertThat(again.datasets().sha256(List.of(dataset))).isEqualTo(before);
            }
        }
    }

    private static void killWhileDeleting(Path place, String customer, int patience) throws Exception {
        long before = announced(place);
        try (ChildProcess child = ChildProcess.start("delete", place, Path.of(customer))) {
            child.line();
            while (announced(place) == before) {
                Thread.onSpinWait();
            }
            Path database = place.resolve("workspace.mv.db");
            for (int i = 0; i < patience % 10; i++) {
                awaitNextWrite(place, database);
            }
            child.kill();
        }
    }

    /** Returns when the database has been written to, or the deletion is acknowledged. */
    private static void awaitNextWrite(Path place, Path database) throws IOException {
        Object before = Files.getLastModifiedTime(database);
        while (Files.getLastModifiedTime(database).equals(before) && !isAcknowledged(place)) {
            Thread.onSpinWait();
        }
    }

    /** How many deletions the ledger knows of. */
    private static long announced(Path place) throws IOException {
        return ledger(place).stream()
                .filter(LedgerLine.Rewriting.class::isInstance)
                .count();
    }

    private static boolean isAcknowledged(Path place) throws IOException {
        return ledger(place).getLast() instanceof LedgerLine.Change;
    }

    private static List<LedgerLine> ledger(Path place) throws IOException {
        return Files.readAllLines(place.resolve("workspace.ledger")).stream()
                .flatMap(line -> LedgerLine.read(line).stream())
                .toList();
    }
}
