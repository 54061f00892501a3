package dev.rehearsal.store;

import static dev.rehearsal.store.TestLogs.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
    private static final Migrations LATER = Migrations.ALL.and("test-note.sql");
    private static final Migrations BROKEN = Migrations.ALL.and("test-broken.sql");

    @TempDir
    Path folder;

    private WorkspaceFolder place;

    @BeforeEach
    void aWorkspaceOfToday() throws Exception {
        place = WorkspaceFolder.at(folder);
        try (Workspace workspace = Workspace.create(folder, CLOCK)) {
            workspace.datasets().create("log");
        }
    }

    private Database open(Migrations migrations) throws WorkspaceProblem {
        return new WorkspaceOpening(place, CLOCK, migrations, false).open();
    }

    @Test
    void anOlderWorkspaceIsBackedUpAndBroughtUpToDate() throws Exception {
        Database database = open(LATER);

        int notes = database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM note")
                .mapTo(Integer.class)
                .one());
        database.close();
        assertThat(notes).isEqualTo(1);
        assertThat(Workspace.backups(folder)).hasSize(1);
        assertThat(Problems.of(() -> Workspace.open(folder, CLOCK)).exitCode()).isEqualTo(6);

        Workspace.restore(folder, Workspace.backups(folder).getFirst(), CLOCK);
        try (Workspace workspace = Workspace.open(folder, CLOCK)) {
            assertThat(workspace.datasets().list()).hasSize(1);
        }
    }

    @Test
    void aMigrationThatFailsLeavesTheWorkspaceAsItWas() throws Exception {
        assertThatThrownBy(() -> open(BROKEN)).isInstanceOf(IllegalStateException.class);

        try (Workspace workspace = Workspace.open(folder, CLOCK)) {
            assertThat(workspace.datasets().list()).hasSize(1);
        }
    }

    @Test
    void whatAKillDuringAMigrationLeavesBehindIsIgnored() throws Exception {
        Files.write(place.unfinishedDatabase(), new byte[] {1, 2, 3});

        open(LATER).close();

        assertThat(place.unfinishedDatabase()).doesNotExist();
    }

    @Test
    void aWorkspaceOfWhichOnlyTheDatabaseWasNotYetInItsPlaceIsFinished() throws Exception {
        Path other = folder.resolve("other");
        Workspace.create(other, CLOCK).close();
        Files.move(other.resolve("workspace.mv.db"), other.resolve("unfinished.mv.db"));

        try (Workspace workspace = Workspace.openOrCreate(other, CLOCK)) {
            assertThat(workspace.datasets().list()).isEmpty();
        }
    }

    @Test
    void aWorkspaceThatWasHardlyBegunIsBegunAgain() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.write(other.resolve("unfinished.mv.db"), new byte[] {1, 2, 3});

        try (Workspace workspace = Workspace.openOrCreate(other, CLOCK)) {
            assertThat(workspace.datasets().list()).isEmpty();
        }
    }
}
