package dev.rehearsal.store;

import static dev.rehearsal.store.TestLogs.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamageTest {
    @TempDir
    Path folder;

    private Path place;
    private Path database;

    @BeforeEach
    void aWorkspaceWithABackupAndSomethingNewer() throws Exception {
        place = folder.resolve("shop");
        database = place.resolve("workspace.mv.db");
        try (Workspace workspace = Workspace.create(place, CLOCK)) {
            long dataset = workspace.datasets().create("log").id();
            TestLogs.importEvents(workspace, dataset, TestLogs.events(folder, "a.csv", 0, 40_000));
            workspace.backUp();
            TestLogs.importEvents(workspace, dataset, TestLogs.events(folder, "b.csv", 40_000, 20_000));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 60, 30, 1})
    void aDatabaseThatWasCutIsSetAside(int percent) throws Exception {
        try (FileChannel file = FileChannel.open(database, StandardOpenOption.WRITE)) {
            file.truncate(file.size() * percent / 100);
        }

        refusedAndRestored();
    }

    @Test
    void anEmptyDatabaseFileIsSetAside() throws Exception {
        Files.write(database, new byte[0]);

        refusedAndRestored();
    }

    @Test
    void aDatabaseFileOfGarbageIsSetAside() throws Exception {
        byte[] garbage = new byte[100_000];
        new Random(1).nextBytes(garbage);
        Files.write(database, garbage);

        refusedAndRestored();
    }

    @Test
    void garbageBehindAGoodBeginningIsSetAside() throws Exception {
        byte[] bytes = Files.readAllBytes(database);
        byte[] garbage = new byte[bytes.length - 4];
        new Random(1).nextBytes(garbage);
        System.arraycopy(garbage, 0, bytes, 4, garbage.length);
        Files.write(database, bytes);

        refusedAndRestored();
    }

    @Test
    void aMissingDatabaseIsNotReplacedByAnEmptyOne() throws Exception {
        Files.delete(database);

        refusedAndRestored();
    }

    @Test
    void anOlderDatabaseIsNotTakenForTheRealOne() throws Exception {
        Path other = folder.resolve("other");
        Workspace.create(other, CLOCK).close();
        Files.copy(other.resolve("workspace.mv.db"), database, StandardCopyOption.REPLACE_EXISTING);

        refusedAndRestored();
    }

    /** It is damaged however often it is opened, what was there is kept, and the backup brings back what it holds. */
    private void refusedAndRestored() throws Exception {
        boolean existed = Files.exists(database);
        long size = existed ? Files.size(database) : 0;
        Path backup = Workspace.backups(place).getFirst();

        WorkspaceProblem problem = Problems.of(() -> Workspace.open(place, CLOCK));
        WorkspaceProblem again = Problems.of(() -> Workspace.openOrCreate(place, CLOCK));

        assertThat(problem.exitCode()).isEqualTo(5);
        assertThat(problem).hasMessageContaining(backup.toString());
        assertThat(again.exitCode()).isEqualTo(5);
        assertThat(database).doesNotExist();
        if (existed) {
            assertThat(setAside()).isRegularFile().hasSize(size);
        }

        Workspace.restore(place, backup, CLOCK);
        try (Workspace workspace = Workspace.open(place, CLOCK)) {
            assertThat(TestLogs.load(workspace, 1).size()).isEqualTo(40_000);
        }
    }

    private Path setAside() throws IOException {
        try (Stream<Path> files = Files.walk(place.resolve("damaged"))) {
            return files.filter(file -> file.endsWith("workspace.mv.db"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Columns that nobody has looked at yet are noticed on loading too, not when somebody does. */
    @ParameterizedTest
    @ValueSource(strings = {"hot", "ids", "cold"})
    void aBitThatFlippedInABlockNamesTheBlockAndGivesNoNumbers(String section) throws Exception {
        String last = "OCTET_LENGTH(%1$s) - 3".formatted(section);
        String first = "SUBSTRING(%s, %s, 1)".formatted(section, last);
        sql(
                "UPDATE data_block SET %1$s = INSERT(%1$s, %2$s, 1, CASE WHEN %3$s = X'00' THEN X'01' ELSE X'00' END) WHERE block_id = 2"
                        .formatted(section, last, first));

        try (Workspace workspace = Workspace.open(place, CLOCK)) {
            WorkspaceProblem problem = Problems.of(() -> TestLogs.load(workspace, 1));

            assertThat(problem.exitCode()).isEqualTo(5);
            assertThat(problem).hasMessageStartingWith("Block 2 of the dataset \"log\" (16384 rows of import 1)");
        }
    }

    @Test
    void aBlockThatIsNotInTheDatabaseIsMissed() throws Exception {
        sql("DELETE FROM data_block WHERE block_id = 2");

        assertThat(Problems.of(() -> Workspace.open(place, CLOCK)))
                .hasMessageContaining("block 2 with 16384 rows is missing");
    }

    @Test
    void aMissingLedgerIsDamageAndTheDatabaseStays() throws Exception {
        Files.delete(place.resolve("workspace.ledger"));

        WorkspaceProblem problem = Problems.of(() -> Workspace.open(place, CLOCK));

        assertThat(problem.exitCode()).isEqualTo(5);
        assertThat(database).exists();
    }

    @Test
    void anAlteredLineOfTheLedgerIsDamageAndATornLastLineIsNot() throws Exception {
        Path ledger = place.resolve("workspace.ledger");
        String text = Files.readString(ledger);
        Files.writeString(ledger, text + "change 99");
        Workspace.open(place, CLOCK).close();
        assertThat(ledger).hasContent(text);

        Files.writeString(ledger, text.replaceFirst("16384", "16385"));
        assertThat(Problems.of(() -> Workspace.open(place, CLOCK)).exitCode()).isEqualTo(5);
    }

    @Test
    void aNewerWorkspaceIsNotTouched() throws Exception {
        sql("INSERT INTO schema_version (version, script, run_at) VALUES (999, 'later', CURRENT_TIMESTAMP)");
        byte[] before = Files.readAllBytes(database);

        WorkspaceProblem problem = Problems.of(() -> Workspace.open(place, CLOCK));

        assertThat(problem.exitCode()).isEqualTo(6);
        assertThat(problem).hasMessageContaining("layout 999, this version knows " + Migrations.ALL.newest());
        assertThat(database).hasBinaryContent(before);
    }

    @Test
    void aNewerLedgerIsNotTouched() throws Exception {
        Path ledger = place.resolve("workspace.ledger");
        String newer = Files.readString(ledger).replaceFirst("rehearsal-ledger 1", "rehearsal-ledger 2");
        Files.writeString(ledger, newer);

        assertThat(Problems.of(() -> Workspace.open(place, CLOCK)).exitCode()).isEqualTo(6);
        assertThat(ledger).hasContent(newer);
    }

    private void sql(String statement) throws SQLException {
        String url = "jdbc:h2:file:" + place.resolve("workspace").toAbsolutePath();
        try (Connection connection = DriverManager.getConnection(url);
                Statement run = connection.createStatement()) {
            run.executeUpdate(statement);
        }
    }
}
