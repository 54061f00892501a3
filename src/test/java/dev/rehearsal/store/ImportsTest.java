package dev.rehearsal.store;

import static dev.rehearsal.store.TestLogs.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.Reject;
import dev.rehearsal.ingest.Source;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportsTest {
    @TempDir
    Path folder;

    private Workspace workspace;
    private long dataset;

    @BeforeEach
    void open() throws WorkspaceProblem {
        workspace = Workspace.create(folder.resolve("shop"), CLOCK);
        dataset = workspace.datasets().create("log").id();
    }

    @AfterEach
    void close() throws WorkspaceProblem {
        workspace.close();
    }

    private void reopen() throws WorkspaceProblem {
        workspace.close();
        workspace = Workspace.open(folder.resolve("shop"), CLOCK);
    }

    @Test
    void whatWasImportedIsThereAfterReopening() throws Exception {
        ImportOutcome outcome = TestLogs.importEvents(workspace, dataset, TestLogs.events(folder, "a.csv", 0, 40_000));
        reopen();

        EventLog log = TestLogs.load(workspace, dataset);

        assertThat(outcome.done().state()).isEqualTo(ImportState.COMPLETE);
        assertThat(outcome.done().added()).isEqualTo(40_000);
        assertThat(log.size()).isEqualTo(40_000);
        assertThat(log.customerCount()).isEqualTo(1000);
        assertThat(workspace.datasets().list()).singleElement().satisfies(shown -> {
            assertThat(shown.events()).isEqualTo(40_000);
            assertThat(shown.customers()).isEqualTo(1000);
            assertThat(shown.firstTime()).isEqualTo(1_760_000_000_000L);
            assertThat(shown.lastTime()).isEqualTo(1_760_039_999_000L);
        });
        int first = log.start(log.customerOf("c0"));
        assertThat(log.eventIdAt(first)).isEqualTo("e0");
        assertThat(log.eventAt(first).field(new Field("properties.product"))).isEqualTo(Value.text("p0"));
    }

    @Test
    void theSameFileTwiceAddsNothing() throws Exception {
        Path file = TestLogs.events(folder, "a.csv", 0, 20_000);
        TestLogs.importEvents(workspace, dataset, file);

        ImportRecord again = TestLogs.importEvents(workspace, dataset, file).done();

        assertThat(again.added()).isZero();
        assertThat(again.duplicates()).isEqualTo(20_000);
        assertThat(TestLogs.load(workspace, dataset).size()).isEqualTo(20_000);
    }

    @Test
    void aLongerFileAddsOnlyWhatIsNew() throws Exception {
        TestLogs.importEvents(workspace, dataset, TestLogs.events(folder, "a.csv", 0, 20_000));

        ImportRecord longer = TestLogs.importEvents(
                        workspace, dataset, TestLogs.events(folder, "b.csv", 10_000, 30_000))
                .done();

        assertThat(longer.added()).isEqualTo(20_000);
        assertThat(longer.duplicates()).isEqualTo(10_000);
        assertThat(TestLogs.load(workspace, dataset).duplicates()).isZero();
    }

    @Test
    void rowsWithoutIdsOfAnotherFileAreNotTakenForDuplicates() throws Exception {
        String header = "customer_id,event_type,timestamp\n";
        Path monday = Files.writeString(folder.resolve("monday.csv"), header + "c1,login,2026-01-05T10:00:00Z\n");
        Path tuesday = Files.writeString(folder.resolve("tuesday.csv"), header + "c1,login,2026-01-06T10:00:00Z\n");
        TestLogs.importEvents(workspace, dataset, monday);

        ImportRecord other = TestLogs.importEvents(workspace, dataset, tuesday).done();
        ImportRecord again =
                TestLogs.importEvents(workspace, dataset, monday, tuesday).done();

        assertThat(other.added()).isEqualTo(1);
        assertThat(again.duplicates()).isEqualTo(2);
        EventLog log = TestLogs.load(workspace, dataset);
        assertThat(List.of(log.eventIdAt(0), log.eventIdAt(1))).containsExactly("row-1", "tuesday.csv:row-1");
    }

    @Test
    void aCancelledImportKeepsWhatIsInWhenAskedTo() throws Exception {
        ImportRecord record = cancelled(OnCancel.KEEP);

        assertThat(record.state()).isEqualTo(ImportState.KEPT);
        assertThat(record.added()).isPositive().isLessThan(60_000);
        assertThat(TestLogs.load(workspace, dataset).size()).isEqualTo((int) record.added());
    }

    @Test
    void aCancelledImportLeavesNothingWhenRolledBack() throws Exception {
        TestLogs.importEvents(workspace, dataset, TestLogs.events(folder, "before.csv", 100_000, 10));

        ImportRecord record = cancelled(OnCancel.ROLL_BACK);
        reopen();

        assertThat(record.state()).isEqualTo(ImportState.ROLLED_BACK);
        assertThat(TestLogs.load(workspace, dataset).size()).isEqualTo(10);
        assertThat(workspace.datasets().list().getFirst().customers()).isEqualTo(10);
    }

    private ImportRecord cancelled(OnCancel choice) throws Exception {
        Path file = TestLogs.events(folder, "long.csv", 0, 60_000);
        return workspace
                .imports()
                .events(dataset, TestLogs.sources(file), Mapping.NATIVE, new CancelledHalfway(), () -> choice)
                .done();
    }

    private static final class CancelledHalfway implements Progress {
        private boolean cancelled;

        @Override
        public void at(long done, long total) {
            cancelled = cancelled || done * 2 > total;
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }

    private static final class CancelledAfter implements Progress {
        private final long rows;
        private boolean cancelled;

        CancelledAfter(long rows) {
            this.rows = rows;
        }

        @Override
        public void at(long done, long total) {
            cancelled = cancelled || done >= rows;
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }

    @Test
    void theWorkspaceIsUsableAfterAHundredCancelledImports() throws Exception {
        Path file = TestLogs.events(folder, "long.csv", 0, 5_000);
        int kept = 0;
        for (int i = 0; i < 100; i++) {
            OnCancel choice = i % 2 == 0 ? OnCancel.ROLL_BACK : OnCancel.KEEP;
            ImportRecord record = workspace
                    .imports()
                    .events(
                            dataset,
                            TestLogs.sources(file),
                            Mapping.NATIVE,
                            new CancelledAfter((i + 1) * 50L),
                            () -> choice)
                    .done();
            kept += choice == OnCancel.KEEP ? (int) record.added() : 0;
            assertThat(workspace.datasets().list().getFirst().events())
                    .as("after cancelling %d times", i + 1)
                    .isEqualTo(kept);
        }
        reopen();
        assertThat(TestLogs.load(workspace, dataset).size()).isEqualTo(kept).isBetween(1, 5_000);

        TestLogs.importEvents(workspace, dataset, file);

        assertThat(TestLogs.load(workspace, dataset).size()).isEqualTo(5_000);
    }

    @Test
    void anImportCanBeUndone() throws Exception {
        ImportRecord record = TestLogs.importEvents(workspace, dataset, TestLogs.events(folder, "a.csv", 0, 20_000))
                .done();

        workspace.imports().undo(record.id());
        reopen();

        assertThat(TestLogs.load(workspace, dataset).size()).isZero();
        assertThat(workspace.imports().of(dataset))
                .extracting(ImportRecord::state)
                .containsExactly(ImportState.UNDONE);
    }

    @Test
    void rejectsAreKeptWithTheirRows() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), """
                event_id,customer_id,event_type,timestamp
                e1,c1,login,2026-01-05T10:00:00Z
                e2,,login,2026-01-05T10:00:00Z
                e3,c1,login,yesterday
                """);

        ImportRecord record = TestLogs.importEvents(workspace, dataset, file).done();
        reopen();

        List<Reject> rejects = workspace.imports().rejects(record.id(), 0, 10);
        assertThat(record.rejects()).isEqualTo(2);
        assertThat(rejects).extracting(Reject::line).containsExactly(3L, 4L);
        assertThat(rejects.getLast().value()).isEqualTo("yesterday");
        assertThat(rejects.getFirst().row()).contains("e2,,login");
    }

    @Test
    void theNewestProfileOfACustomerWins() throws Exception {
        TestLogs.importProfiles(workspace, dataset, TestLogs.profiles(folder, "old.csv", 50, "Oslo"));

        ImportRecord second = TestLogs.importProfiles(
                        workspace, dataset, TestLogs.profiles(folder, "new.csv", 20, "Rome"))
                .done();

        EventLog log = TestLogs.load(workspace, dataset);
        Field city = new Field("custom_attributes.city");
        assertThat(second.replaced()).isEqualTo(20);
        assertThat(second.added()).isZero();
        assertThat(log.profiles().size()).isEqualTo(50);
        assertThat(log.profiles().value(log.profiles().rowOf("c19"), city)).isEqualTo(Value.text("Rome"));
        assertThat(log.profiles().value(log.profiles().rowOf("c20"), city)).isEqualTo(Value.text("Oslo"));
        assertThat(log.profiles().value(log.profiles().rowOf("c0"), Field.SEGMENTS))
                .isEqualTo(new Value.Items(List.of(Value.text("vip"), Value.text("new"))));
    }

    @Test
    void aSourceIsKnownByItsChecksum() throws Exception {
        ImportRecord record = TestLogs.importEvents(workspace, dataset, TestLogs.events(folder, "a.csv", 0, 10))
                .done();

        assertThat(record.files()).singleElement().satisfies(file -> {
            assertThat(file.sha256()).hasSize(64);
            assertThat(file.bytes()).isEqualTo(Files.size(folder.resolve("a.csv")));
        });
    }

    @Test
    void anImportThatBrokeOffBeforeItsChecksumIsDoneOnceItsFileIsImported() throws Exception {
        Path file = TestLogs.events(folder, "a.csv", 0, 10);
        List<Source> files = List.of(Source.file(file), Source.file(folder.resolve("missing.csv")));
        Executor noThread = task -> {};
        assertThatThrownBy(() -> workspace
                        .imports()
                        .events(dataset, files, Mapping.NATIVE, noThread, Progress.NONE, () -> OnCancel.KEEP))
                .isInstanceOf(InputProblem.class);
        ImportRecord broken = workspace.imports().interrupted().getFirst();
        assertThat(broken.files().getFirst().sha256()).isEmpty();

        TestLogs.importEvents(workspace, dataset, file);

        assertThat(workspace.imports().interrupted()).isEmpty();
    }

    @Test
    void aPoolWithoutAThreadHoldsNothingUp() throws Exception {
        TestLogs.importEvents(workspace, dataset, TestLogs.events(folder, "a.csv", 0, 10));
        List<Source> more = List.of(Source.file(TestLogs.events(folder, "b.csv", 10, 10)));
        Executor noThread = task -> {};

        workspace.imports().events(dataset, more, Mapping.NATIVE, noThread, Progress.NONE, () -> OnCancel.KEEP);

        assertThat(workspace
                        .datasets()
                        .load(List.of(dataset), noThread, Progress.NONE)
                        .size())
                .isEqualTo(20);
    }

    @Test
    void namesThatLookLikeSqlAreNames() throws WorkspaceProblem {
        String name = "'; DROP TABLE dataset; --";

        workspace.datasets().create(name);

        assertThat(workspace.datasets().find(name)).isPresent();
        assertThat(workspace.datasets().list()).hasSize(2);
    }

    @Test
    void aNameThatIsTakenIsRefused() {
        assertThatThrownBy(() -> workspace.datasets().create("log"))
                .isInstanceOf(WorkspaceProblem.class)
                .hasMessageContaining("\"log\" already");
    }

    @Test
    void aDatasetCanBeDeleted() throws Exception {
        TestLogs.importEvents(workspace, dataset, TestLogs.events(folder, "a.csv", 0, 20_000));

        workspace.datasets().delete(dataset);
        reopen();

        assertThat(workspace.datasets().list()).isEmpty();
    }

    @Test
    void theContentsOfADatasetHaveOneChecksum() throws IOException, Exception {
        Path file = TestLogs.events(folder, "a.csv", 0, 20_000);
        TestLogs.importEvents(workspace, dataset, file);
        long twin = workspace.datasets().create("twin").id();
        TestLogs.importEvents(workspace, twin, file);

        String sha256 = workspace.datasets().sha256(List.of(dataset));

        assertThat(workspace.datasets().sha256(List.of(twin))).isEqualTo(sha256);
        TestLogs.importEvents(workspace, twin, TestLogs.events(folder, "b.csv", 20_000, 1));
        assertThat(workspace.datasets().sha256(List.of(twin))).isNotEqualTo(sha256);
    }
}
