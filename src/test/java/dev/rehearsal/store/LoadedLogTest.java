package dev.rehearsal.store;

import static dev.rehearsal.store.TestLogs.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadedLogTest {
    private static final int EVENTS = 40_000;

    @TempDir
    Path folder;

    @Test
    void aLogNeedsNeitherItsImportNorItsWorkspaceNorItsThreadsAnyMore() throws Exception {
        EventLog log;
        List<Event> before;
        try (Workspace workspace = Workspace.create(folder.resolve("shop"), CLOCK);
                ExecutorService pool = Executors.newFixedThreadPool(2)) {
            long dataset = workspace.datasets().create("log").id();
            long imported = TestLogs.importEvents(workspace, dataset, TestLogs.events(folder, "a.csv", 0, EVENTS))
                    .done()
                    .id();
            before = events(TestLogs.load(workspace, dataset));
            log = workspace.datasets().load(List.of(dataset), pool, Progress.NONE);
            workspace.imports().undo(imported);
            assertThat(TestLogs.load(workspace, dataset).size()).isZero();
        }

        for (Field field : log.fields()) {
            assertThat(log.column(field)).isNotNull();
        }

        assertThat(events(log)).isEqualTo(before);
    }

    @Test
    void ofSeveralDatasetsTheFirstRowOfAnIdStaysWithWhatItSays() throws Exception {
        try (Workspace workspace = Workspace.create(folder.resolve("shop"), CLOCK)) {
            long first = workspace.datasets().create("first").id();
            long second = workspace.datasets().create("second").id();
            TestLogs.importEvents(workspace, first, TestLogs.events(folder, "a.csv", 0, 20_000));
            TestLogs.importEvents(workspace, second, TestLogs.events(folder, "b.csv", 10_000, 30_000));
            TestLogs.importEvents(workspace, second, TestLogs.events(folder, "c.csv", 0, 100));
            long whole = workspace.datasets().create("whole").id();
            TestLogs.importEvents(workspace, whole, TestLogs.events(folder, "all.csv", 0, EVENTS));

            EventLog both = workspace.datasets().load(List.of(first, second), Runnable::run, Progress.NONE);

            assertThat(both.duplicates()).isEqualTo(10_100);
            assertThat(events(both)).isEqualTo(events(TestLogs.load(workspace, whole)));
        }
    }

    private static List<Event> events(EventLog log) {
        return IntStream.range(0, log.size()).mapToObj(log::eventAt).toList();
    }
}
