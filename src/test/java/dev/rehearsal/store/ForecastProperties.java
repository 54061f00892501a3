package dev.rehearsal.store;

import static dev.rehearsal.store.TestLogs.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.Source;
import dev.rehearsal.log.Progress;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** An import does what was forecast, to whatever dataset it goes. */
class ForecastProperties {
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // opened before each property
    private Workspace workspace;

    private int tries;

    @BeforeProperty
    void open() throws Exception {
        folder = Files.createTempDirectory("forecast");
        workspace = Workspace.create(folder.resolve("shop"), CLOCK);
    }

    @AfterProperty
    void close() throws Exception {
        workspace.close();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, java.io.IOException failed) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Rows of a file: some without an id, some alike, some unreadable. */
    @Provide
    Arbitrary<List<String>> rows() {
        return Combinators.combine(
                        Arbitraries.of("", "", "e1", "e2", "e3", "e4"),
                        Arbitraries.of("", "c1", "c2", "c3"),
                        Arbitraries.of("login", "purchase"),
                        Arbitraries.of("2026-01-05T10:00:00Z", "2026-01-06T10:00:00Z", "yesterday"),
                        Arbitraries.of("", "1", "x"))
                .as((id, customer, type, time, price) -> String.join(",", id, customer, type, time, price))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<List<String>>> files() {
        return rows().list().ofMinSize(1).ofMaxSize(2);
    }

    private List<Source> written(List<List<String>> files, String name) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (List<String> rows : files) {
            Path file = folder.resolve(name + sources.size() + ".csv");
            Files.writeString(
                    file,
                    "event_id,customer_id,event_type,timestamp,properties.price\n" + String.join("\n", rows) + "\n");
            sources.add(Source.file(file));
        }
        return sources;
    }

    private Forecast forecast(long dataset, List<Source> sources, Mapping mapping) throws Exception {
        return workspace
                .imports()
                .forecast(Optional.of(dataset), sources, mapping, Long.MAX_VALUE, Runnable::run, Progress.NONE);
    }

    @Property(tries = 60)
    void anImportOfEventsDoesWhatWasForecast(
            @ForAll("files") List<List<String>> before, @ForAll("files") List<List<String>> files) throws Exception {
        long dataset = workspace.datasets().create("log " + tries++).id();
        importEvents(dataset, written(before, tries % 2 == 0 ? "same" : "before"));
        Dataset held = workspace.datasets().find("log " + (tries - 1)).orElseThrow();
        List<Source> sources = written(files, "same");

        Forecast forecast = forecast(dataset, sources, Mapping.NATIVE);
        ImportRecord done = importEvents(dataset, sources);

        assertThat(forecast.exact()).isTrue();
        assertThat(forecast.rows()).isEqualTo(done.rows());
        assertThat(forecast.added()).isEqualTo(done.added());
        assertThat(forecast.duplicates()).isEqualTo(done.duplicates());
        assertThat(forecast.alike()).isEqualTo(done.alike());
        assertThat(forecast.rejects()).isEqualTo(done.rejects());
        assertThat(forecast.rejectsByReason().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(done.rejects());
        assertThat(forecast.eventsByType().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(done.added());
        Dataset now = workspace.datasets().find(held.name()).orElseThrow();
        assertThat(now.customers()).isEqualTo(held.customers() + forecast.newCustomers());
        if (done.added() > 0) {
            assertThat(now.lastTime()).isEqualTo(Math.max(held.lastTime(), forecast.lastTime()));
        }
        assertThat(workspace.imports().duplicates(done.id(), 0, 100)).hasSize((int) done.duplicates());
    }

    private ImportRecord importEvents(long dataset, List<Source> sources) throws Exception {
        return workspace
                .imports()
                .events(dataset, sources, Mapping.NATIVE, Progress.NONE, () -> OnCancel.KEEP)
                .done();
    }

    @Property(tries = 30)
    void anImportOfProfilesDoesWhatWasForecast(
            @ForAll("files") List<List<String>> before, @ForAll("files") List<List<String>> files) throws Exception {
        long dataset = workspace.datasets().create("log " + tries++).id();
        importProfiles(dataset, written(before, "before"));
        List<Source> sources = written(files, "same");

        Forecast forecast = forecast(dataset, sources, Mapping.NATIVE.withKind(DataKind.PROFILES));
        ImportRecord done = importProfiles(dataset, sources);

        assertThat(forecast.rows()).isEqualTo(done.rows());
        assertThat(forecast.added()).isEqualTo(done.added());
        assertThat(forecast.replaced()).isEqualTo(done.replaced());
        assertThat(forecast.duplicates()).isEqualTo(done.duplicates());
        assertThat(forecast.rejects()).isEqualTo(done.rejects());
    }

    private ImportRecord importProfiles(long dataset, List<Source> sources) throws Exception {
        return workspace
                .imports()
                .profiles(dataset, sources, Mapping.NATIVE, Progress.NONE, () -> OnCancel.KEEP)
                .done();
    }
}
