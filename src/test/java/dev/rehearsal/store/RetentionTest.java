package dev.rehearsal.store;

import static dev.rehearsal.store.TestLogs.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Instants;
import dev.rehearsal.ingest.IdentityRule;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetentionTest {
    private static final int EVENTS = 60_000;

    @TempDir
    Path folder;

    private Workspace workspace;
    private long dataset;

    @BeforeEach
    void open() throws Exception {
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

    private static List<Event> events(EventLog log) {
        return IntStream.range(0, log.size()).mapToObj(log::eventAt).toList();
    }

    @Test
    void eventsBeforeAnInstantGoAndTheOthersStayAsTheyWere() throws Exception {
        TestLogs.importEvents(workspace, dataset, TestLogs.events(folder, "a.csv", 0, EVENTS));
        Deletion old = new Deletion.EventsBefore(Instant.ofEpochSecond(1_760_000_000L + 25_000));
        List<Event> expected = events(TestLogs.load(workspace, dataset)).stream()
                .filter(event -> event.time() >= (1_760_000_000L + 25_000) * 1_000)
                .toList();

        DeletionPreview preview = workspace.retention().preview(dataset, old, Progress.NONE);
        DeletionOutcome outcome = workspace.retention().delete(dataset, old, Progress.NONE);
        reopen();

        assertThat(outcome.deleted()).isEqualTo(preview);
        assertThat(preview)
                .isEqualTo(new DeletionPreview(
                        25_000, 1_000, 0, 0, 0, 1_760_000_000_000L, 1_760_024_999_000L, 35_000, 1_000, 0));
        assertThat(events(TestLogs.load(workspace, dataset))).isEqualTo(expected);
        assertThat(workspace.datasets().list().getFirst().events()).isEqualTo(35_000);
        assertThat(workspace.retention().preview(dataset, old, Progress.NONE).isEmpty())
                .isTrue();
    }

    @Test
    void daysAreCountedFromTheNewestEvent() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), """
                event_id,customer_id,event_type,timestamp
                e1,c1,login,2020-01-01T10:00:00Z
                e2,c1,login,2020-01-30T10:00:00Z
                e3,c2,login,2020-01-31T10:00:00Z
                """);
        TestLogs.importEvents(workspace, dataset, file);

        Deletion.EventsBefore old = workspace.retention().olderThan(dataset, 1);

        assertThat(old.instant()).isEqualTo(Instant.parse("2020-01-30T10:00:00Z"));
        assertThat(workspace.retention().preview(dataset, old, Progress.NONE).events())
                .isEqualTo(1);
    }

    @Test
    void nothingIsLeftOfACustomerWhoIsDeleted() throws Exception {
        TestLogs.importProfiles(workspace, dataset, TestLogs.profiles(folder, "p.csv", 50, "Oslo"));
        TestLogs.importProfiles(workspace, dataset, TestLogs.profiles(folder, "q.csv", 20, "Rome"));
        TestLogs.importEvents(workspace, dataset, TestLogs.events(folder, "a.csv", 0, EVENTS));
        Path rest = Files.writeString(folder.resolve("rest.csv"), """
                event_id,customer_id,event_type,timestamp
                e0,c7,login,2025-10-09T10:00:00Z
                x1,c7,login,yesterday
                x2,c77,login,yesterday
                """);
        long imported = TestLogs.importEvents(workspace, dataset, rest).done().id();
        Deletion customer = new Deletion.Customer("c7");

        DeletionPreview preview = workspace.retention().preview(dataset, customer, Progress.NONE);
        DeletionOutcome outcome = workspace.retention().delete(dataset, customer, Progress.NONE);
        reopen();

        assertThat(outcome.deleted()).isEqualTo(preview);
        assertThat(preview.events()).isEqualTo(60);
        assertThat(preview.customers()).isEqualTo(1);
        assertThat(preview.profiles()).isEqualTo(1);
        assertThat(preview.rejects()).isEqualTo(1);
        assertThat(preview.duplicates()).isEqualTo(1);
        EventLog log = TestLogs.load(workspace, dataset);
        assertThat(log.size()).isEqualTo(EVENTS - 60);
        assertThat(log.customerOf("c7")).isNegative();
        assertThat(log.profiles().rowOf("c7")).isNegative();
        assertThat(log.profiles().size()).isEqualTo(49);
        assertThat(workspace.imports().rejects(imported, 0, 10))
                .singleElement()
                .satisfies(reject -> assertThat(reject.row()).contains("c77"));
        assertThat(workspace.imports().duplicates(imported, 0, 10)).isEmpty();
        assertThat(workspace.datasets().list().getFirst().customers()).isEqualTo(999);
        assertThat(workspace.datasets().list().getFirst().profiles()).isEqualTo(49);
    }

    @Test
    void whatTheIdentityRuleMakesTheirsGoesWithACustomer() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), """
                event_id,customer_id,event_type,timestamp,device_info.anonymous_id
                e1,anon,page_view,2026-01-01T10:00:00Z,
                e2,c1,login,2026-01-02T10:00:00Z,anon
                e3,anon,page_view,2026-01-03T10:00:00Z,
                e4,c2,login,2026-01-04T10:00:00Z,anon
                e5,anon,page_view,2026-01-05T10:00:00Z,
                """);
        TestLogs.importEvents(workspace, dataset, file);
        workspace.datasets().setIdentity(dataset, Optional.of(new IdentityRule("device_info.anonymous_id", List.of())));

        DeletionOutcome outcome = workspace.retention().delete(dataset, new Deletion.Customer("c1"), Progress.NONE);

        assertThat(outcome.deleted().events()).isEqualTo(3);
        assertThat(events(TestLogs.load(workspace, dataset)))
                .extracting(Event::id)
                .containsExactly("e4", "e5");
    }

    @Test
    void theBackupThatIsMadeBeforeBringsEverythingBack() throws Exception {
        TestLogs.importEvents(workspace, dataset, TestLogs.events(folder, "a.csv", 0, 1_000));
        String before = workspace.datasets().sha256(List.of(dataset));
        DeletionOutcome outcome = workspace.retention().delete(dataset, new Deletion.Customer("c7"), Progress.NONE);
        assertThat(workspace.datasets().sha256(List.of(dataset))).isNotEqualTo(before);
        workspace.close();

        Workspace.restore(folder.resolve("shop"), outcome.backup(), CLOCK);
        workspace = Workspace.open(folder.resolve("shop"), CLOCK);

        assertThat(workspace.datasets().sha256(List.of(dataset))).isEqualTo(before);
    }

    @Test
    void aDeletionThatIsCancelledDeletesNothing() throws Exception {
        TestLogs.importEvents(workspace, dataset, TestLogs.events(folder, "a.csv", 0, EVENTS));
        String before = workspace.datasets().sha256(List.of(dataset));
        Progress cancelled = new Progress() {
            @Override
            public void at(long done, long total) {
                // nobody is watching
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> workspace.retention().delete(dataset, new Deletion.Customer("c7"), cancelled))
                .isInstanceOf(CancellationException.class);
        reopen();

        assertThat(workspace.datasets().sha256(List.of(dataset))).isEqualTo(before);
    }

    @Test
    void theImportOfWhichAPartWasDeletedCanStillBeUndone() throws Exception {
        long imported = TestLogs.importEvents(workspace, dataset, TestLogs.events(folder, "a.csv", 0, EVENTS))
                .done()
                .id();
        workspace.retention().delete(dataset, new Deletion.Customer("c7"), Progress.NONE);

        workspace.imports().undo(imported);
        reopen();

        assertThat(TestLogs.load(workspace, dataset).size()).isZero();
    }

    @Test
    void ofNobodyThereIsNothingToDelete() throws Exception {
        TestLogs.importEvents(workspace, dataset, TestLogs.events(folder, "a.csv", 0, 10));

        DeletionPreview preview =
                workspace.retention().preview(dataset, new Deletion.Customer("nobody"), Progress.NONE);

        assertThat(preview.isEmpty()).isTrue();
        assertThat(preview.firstTime()).isEqualTo(Instants.NONE);
    }
}
