package dev.rehearsal.store;

import static dev.rehearsal.store.TestLogs.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rehearsal.ingest.CustomerIds;
import dev.rehearsal.ingest.IdentityRule;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Merges;
import dev.rehearsal.log.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a workspace remembers of files: mappings, contents, rows that came again, and who is who. */
class DatasetMemoryTest {
    private static final IdentityRule RULE = new IdentityRule("device_info.anonymous_id", List.of("login"));
    private static final Mapping WITH_RULE =
            Mapping.NATIVE.withCustomers(new CustomerIds(Set.of(), false, Optional.of(RULE)));

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

    private ImportRecord imported(Mapping mapping, Path file) throws Exception {
        return workspace
                .imports()
                .events(dataset, TestLogs.sources(file), mapping, Progress.NONE, () -> OnCancel.KEEP)
                .done();
    }

    @Test
    void aMappingIsFoundAgainByTheColumnsOfAFile() throws Exception {
        Mapping shop = Mapping.NATIVE.withColumns(Map.of("who", "customer_id"));
        SavedMapping first = workspace.mappings().save("Shop", "columns 1", Mapping.NATIVE);
        workspace.mappings().save("Shop", "columns 1", shop);
        workspace.mappings().save("Mail", "columns 2", Mapping.NATIVE);
        workspace.close();
        workspace = Workspace.open(folder.resolve("shop"), CLOCK);

        SavedMapping found = workspace.mappings().find("columns 1").getFirst();
        assertThat(found.mapping()).isEqualTo(shop);
        assertThat(found.id()).isNotEqualTo(first.id());
        assertThat(found.usedAt()).isEqualTo(CLOCK.instant());
        assertThat(workspace.mappings().find("columns 3")).isEmpty();

        workspace.mappings().rename(found.id(), "Our shop");
        workspace.mappings().used(found.id());
        assertThat(workspace.mappings().list())
                .extracting(SavedMapping::name)
                .containsExactlyInAnyOrder("Our shop", "Mail");
        assertThatThrownBy(() -> workspace.mappings().rename(found.id(), "Mail"))
                .hasMessageContaining("named \"Mail\" already");
        assertThatThrownBy(() -> workspace.mappings().save(" ", "columns", shop))
                .hasMessageContaining("needs a name");
        workspace.mappings().delete(found.id());
        assertThat(workspace.mappings().list()).extracting(SavedMapping::name).containsExactly("Mail");
    }

    @Test
    void theSameContentsAreRecognisedUnderWhateverName() throws Exception {
        Path file = TestLogs.events(folder, "a.csv", 0, 1_000);
        Path copy = Files.copy(file, folder.resolve("copy.csv"));
        Path other = TestLogs.events(folder, "other.csv", 1_000, 1_000);
        assertThat(workspace.imports().before(Optional.empty(), TestLogs.sources(file)))
                .isEmpty();
        ImportRecord first = imported(Mapping.NATIVE, file);

        Forecast forecast = workspace
                .imports()
                .forecast(
                        Optional.of(dataset),
                        TestLogs.sources(copy, other),
                        Mapping.NATIVE,
                        Long.MAX_VALUE,
                        Runnable::run,
                        Progress.NONE);

        assertThat(forecast.added()).isEqualTo(1_000);
        assertThat(forecast.alreadyThere()).isEqualTo(1_000);
        assertThat(forecast.before()).singleElement().satisfies(before -> {
            assertThat(before.importId()).isEqualTo(first.id());
            assertThat(before.sentence(ZoneOffset.UTC))
                    .isEqualTo("The contents of “copy.csv” were imported into “log” on 1 March 2026 as “a.csv”;"
                            + " importing them again adds only what is missing.");
        });
        workspace.imports().undo(first.id());
        assertThat(workspace.imports().before(Optional.empty(), TestLogs.sources(copy)))
                .isEmpty();
    }

    @Test
    void aForecastOfMoreThanTheLimitIsAnEstimateAndSaysSo() throws Exception {
        Path file = TestLogs.events(folder, "a.csv", 0, 100_000);
        long limit = Files.size(file) / 5;

        Forecast forecast = workspace
                .imports()
                .forecast(
                        Optional.empty(), TestLogs.sources(file), Mapping.NATIVE, limit, Runnable::run, Progress.NONE);

        assertThat(forecast.exact()).isFalse();
        assertThat(forecast.bytes()).isEqualTo(Files.size(file));
        assertThat(forecast.bytesRead()).isGreaterThanOrEqualTo(limit).isLessThan(forecast.bytes() / 2);
        assertThat((double) forecast.added() / 100_000).isBetween(0.9, 1.1);
    }

    @Test
    void aForecastCanBeCancelled() throws Exception {
        Path file = TestLogs.events(folder, "a.csv", 0, 50_000);
        Progress impatient = new Progress() {
            private boolean asked;

            @Override
            public void at(long done, long total) {
                asked |= done > 0;
            }

            @Override
            public boolean cancelled() {
                return asked;
            }
        };

        assertThatThrownBy(() -> workspace
                        .imports()
                        .forecast(
                                Optional.empty(),
                                TestLogs.sources(file),
                                Mapping.NATIVE,
                                Long.MAX_VALUE,
                                Runnable::run,
                                impatient))
                .isInstanceOf(CancellationException.class);
        assertThat(workspace.imports().of(dataset)).isEmpty();
    }

    @Test
    void aRowThatComesAgainIsListedWithTheOneBeforeIt() throws Exception {
        Path first = TestLogs.events(folder, "a.csv", 0, 20_000);
        long brought = imported(Mapping.NATIVE, first).id();
        Path file = Files.writeString(folder.resolve("b.csv"), """
                event_id,customer_id,event_type,timestamp
                x1,c1,login,2026-01-05T10:00:00Z
                x2,,login,2026-01-05T10:00:00Z
                e19999,c1,login,2026-01-05T10:00:00Z
                x3,c1,login,2026-01-05T10:00:00Z
                x1,c1,login,2026-01-05T10:00:00Z
                """);

        ImportRecord record = imported(Mapping.NATIVE, file);

        assertThat(workspace.imports().duplicates(record.id(), 0, 10))
                .containsExactly(
                        new Duplicate("b.csv", 4, "e19999", brought, "a.csv", 0),
                        new Duplicate("b.csv", 6, "x1", record.id(), "b.csv", 2));
        assertThat(workspace.imports().duplicates(record.id(), 1, 10)).hasSize(1);
        assertThat(record.duplicates()).isEqualTo(2);
    }

    @Test
    void rowsWithoutIdsThatSayTheSameAreKeptAndCounted() throws Exception {
        Path file = Files.writeString(folder.resolve("b.csv"), """
                customer_id,event_type,timestamp,properties.price
                c1,login,2026-01-05T10:00:00Z,
                c1,login,2026-01-05T10:00:00Z,5
                c1,login,2026-01-05T10:00:00Z,5
                c1,login,2026-01-05T10:00:00Z,5.5
                c1,login,2026-01-05T10:00:00Z,5
                """);

        ImportRecord record = imported(Mapping.NATIVE, file);

        assertThat(record.added()).isEqualTo(5);
        assertThat(record.alike()).isEqualTo(2);
        assertThat(workspace.imports().of(dataset).getFirst().alike()).isEqualTo(2);
    }

    private Path visits() throws Exception {
        return Files.writeString(folder.resolve("visits.csv"), """
                event_id,customer_id,event_type,timestamp,device_info.anonymous_id
                e1,anon,page_view,2026-01-01T10:00:00Z,
                e2,c1,page_view,2026-01-01T11:00:00Z,other
                e3,c1,login,2026-01-02T10:00:00Z,anon
                e4,other,page_view,2026-01-03T10:00:00Z,
                """);
    }

    @Test
    void theRuleOfAMappingMakesTheEventsOfAnAnonymousIdTheCustomersUntilItIsTakenAway() throws Exception {
        imported(Mapping.NATIVE, visits());
        String without = workspace.datasets().sha256(List.of(dataset));
        Merges foretold = workspace.datasets().previewIdentity(dataset, RULE, Runnable::run, Progress.NONE);

        workspace.datasets().setIdentity(dataset, Optional.of(RULE));
        workspace.close();
        workspace = Workspace.open(folder.resolve("shop"), CLOCK);
        EventLog log = TestLogs.load(workspace, dataset);

        assertThat(log.merges()).isEqualTo(new Merges(1, 1, 1)).isEqualTo(foretold);
        assertThat(log.customerOf("anon")).isNegative();
        assertThat(log.end(log.customerOf("c1")) - log.start(log.customerOf("c1")))
                .isEqualTo(3);
        assertThat(workspace.datasets().sha256(List.of(dataset))).isNotEqualTo(without);

        workspace.datasets().setIdentity(dataset, Optional.empty());
        assertThat(TestLogs.load(workspace, dataset).customerOf("anon")).isNotNegative();
        assertThat(workspace.datasets().sha256(List.of(dataset))).isEqualTo(without);
    }

    @Test
    void aRuleThatAnImportBroughtLeavesWithIt() throws Exception {
        ImportRecord brought = imported(WITH_RULE, visits());
        assertThat(workspace.datasets().identity(dataset)).contains(RULE);
        Path more = Files.writeString(
                folder.resolve("more.csv"),
                "event_id,customer_id,event_type,timestamp\nm1,anon,login,2026-01-05T10:00:00Z\n");
        IdentityRule other = new IdentityRule("session_id", List.of());
        imported(Mapping.NATIVE.withCustomers(new CustomerIds(Set.of(), false, Optional.of(other))), more);
        assertThat(workspace.datasets().identity(dataset)).contains(RULE);

        workspace.imports().undo(brought.id());

        assertThat(workspace.datasets().identity(dataset)).isEmpty();
    }
}
