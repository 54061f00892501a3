package dev.rehearsal.store;

import static dev.rehearsal.store.TestLogs.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ingest.Dialect;
import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.Reject;
import dev.rehearsal.ingest.RejectsFile;
import dev.rehearsal.ingest.Source;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that were left out, corrected and imported again. */
class CorrectionsTest {
    private static final Mapping OF_A_TOOL = Mapping.NATIVE
            .withDialect(Dialect.delimited('|'))
            .withColumns(Map.of("who", "customer_id", "what", "event_type", "when", "timestamp"));

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

    private ImportRecord imported(Mapping mapping, String... files) throws Exception {
        List<Source> sources = List.of(files).stream()
                .map(file -> Source.file(folder.resolve(file)))
                .toList();
        return workspace
                .imports()
                .events(dataset, sources, mapping, Progress.NONE, () -> OnCancel.KEEP)
                .done();
    }

    /** Saves the rejects of an import as the window does, and corrects them. */
    private Path corrected(long importId, String name, UnaryOperator<String> correction) throws Exception {
        Path file = folder.resolve(name);
        try (RejectsFile out = new RejectsFile(Files.newBufferedWriter(file))) {
            for (Reject reject : workspace.imports().rejects(importId, 0, 1_000)) {
                out.reject(reject);
            }
        }
        return Files.writeString(file, correction.apply(Files.readString(file)));
    }

    private List<ImportOutcome> again(Path rejects) throws WorkspaceProblem, InputProblem {
        return workspace
                .imports()
                .corrected(dataset, Source.file(rejects), Runnable::run, Progress.NONE, () -> OnCancel.KEEP);
    }

    private List<String> ids() throws WorkspaceProblem {
        EventLog log = TestLogs.load(workspace, dataset);
        return IntStream.range(0, log.size()).mapToObj(log::eventIdAt).sorted().toList();
    }

    @Test
    void aCorrectedRowIsReadLikeItsFileAndGetsTheIdItWouldHaveHad() throws Exception {
        Files.writeString(folder.resolve("a.txt"), """
                who|what|when|properties.note
                c1|login|2026-01-05T10:00:00Z|x
                c1|login|yesterday|"=a ""quoted"" |
                note"
                |login|2026-01-05T10:00:00Z|
                c2|login|2026-01-06T10:00:00Z|
                """);
        ImportRecord first = imported(OF_A_TOOL, "a.txt");
        Path rejects = corrected(
                first.id(),
                "rejects.csv",
                text -> text.replace("|yesterday|", "|2026-01-07T10:00:00Z|")
                        .replace("|login|2026-01-05T10:00:00Z|", "c3|login|2026-01-05T10:00:00Z|"));
        assertThat(workspace.imports().isOfRejects(Source.file(rejects))).isTrue();
        assertThat(workspace.imports().isOfRejects(Source.file(folder.resolve("a.txt"))))
                .isFalse();

        List<ImportOutcome> outcomes = again(rejects);

        assertThat(first.rejects()).isEqualTo(2);
        assertThat(outcomes).singleElement().satisfies(outcome -> {
            assertThat(outcome.done().added()).isEqualTo(2);
            assertThat(outcome.done().rejects()).isZero();
            assertThat(outcome.done().files().getFirst().name()).isEqualTo("rejects.csv");
            assertThat(outcome.problems()).isEmpty();
        });
        assertThat(ids()).containsExactly("row-1", "row-2", "row-3", "row-4");
        EventLog log = TestLogs.load(workspace, dataset);
        Event quoted = log.eventAt(log.end(log.customerOf("c1")) - 1);
        assertThat(quoted.id()).isEqualTo("row-2");
        assertThat(quoted.field(new Field("properties.note"))).isEqualTo(Value.text("=a \"quoted\" |\nnote"));
    }

    @Test
    void theSameCorrectedFileTwiceBringsNothingNew() throws Exception {
        String header = "customer_id,event_type,timestamp\n";
        Files.writeString(folder.resolve("a.csv"), header + "c1,login,x\nc1,login,2026-01-05T10:00:00Z\nc2,login,x\n");
        Files.writeString(folder.resolve("b.csv"), header + "c1,login,x\nc2,login,x\n");
        ImportRecord first = imported(Mapping.NATIVE, "a.csv", "b.csv");
        Path rejects =
                corrected(first.id(), "rejects.csv", text -> text.replace("login,x", "login,2026-01-06T10:00:00Z"));

        List<ImportOutcome> once = again(rejects);
        List<ImportOutcome> twice = again(rejects);

        assertThat(once).extracting(outcome -> outcome.done().added()).containsExactly(2L, 2L);
        assertThat(twice).extracting(outcome -> outcome.done().added()).containsOnly(0L);
        assertThat(ids()).containsExactly("a.csv:row-1", "a.csv:row-2", "a.csv:row-3", "b.csv:row-1", "b.csv:row-2");
        assertThat(workspace.imports().before(Optional.of(dataset), TestLogs.sources(rejects)))
                .hasSize(1);
    }

    @Test
    void theWholeFileCorrectedLaterBringsNothingNewEither() throws Exception {
        Path file = folder.resolve("a.csv");
        String text = "customer_id,event_type,timestamp\nc1,login,x\nc1,login,2026-01-05T10:00:00Z\n";
        Files.writeString(file, text);
        ImportRecord first = imported(Mapping.NATIVE, "a.csv");
        again(corrected(first.id(), "rejects.csv", rows -> rows.replace("login,x", "login,2026-01-06T10:00:00Z")));

        Files.writeString(file, text.replace("login,x", "login,2026-01-06T10:00:00Z"));
        ImportRecord later = imported(Mapping.NATIVE, "a.csv");

        assertThat(later.added()).isZero();
        assertThat(later.duplicates()).isEqualTo(2);
    }

    @Test
    void aRowThatIsStillWrongKeepsItsPlaceAndCanBeCorrectedOnceMore() throws Exception {
        Files.writeString(folder.resolve("a.csv"), """
                customer_id,event_type,timestamp,properties.note
                c1,login,x,"one"
                c2,login,x,"two"
                c3,login,2026-01-05T10:00:00Z,"three"
                """);
        ImportRecord first = imported(Mapping.NATIVE, "a.csv");
        Path half = corrected(
                first.id(),
                "half.csv",
                text -> text.replace("c1,login,x,\"\"one\"\"", "c1,login,x,\"\"one")
                        .replace("c2,login,x", "c2,login,2026-01-06T10:00:00Z"));

        ImportRecord second = again(half).getFirst().done();
        List<Reject> left = workspace.imports().rejects(second.id(), 0, 10);
        Path whole = corrected(
                second.id(),
                "whole.csv",
                text -> text.replace("c1,login,x,\"\"one", "c1,login,2026-01-07T10:00:00Z,\"\"one\"\""));
        ImportRecord third = again(whole).getFirst().done();

        assertThat(second.added()).isEqualTo(1);
        assertThat(left).singleElement().satisfies(reject -> {
            assertThat(reject.file()).isEqualTo("a.csv");
            assertThat(reject.line()).isEqualTo(2);
            assertThat(reject.number()).isEqualTo(1);
        });
        assertThat(third.added()).isEqualTo(1);
        assertThat(ids()).containsExactly("row-1", "row-2", "row-3");
    }

    @Test
    void correctedProfilesAndLinesOfJsonAreReadAsWhatTheyAre() throws Exception {
        Path profiles = Files.writeString(folder.resolve("p.csv"), "customer_id,behavioral_score\nc1,many\nc2,5\n");
        ImportRecord ofProfiles =
                TestLogs.importProfiles(workspace, dataset, profiles).done();
        Files.writeString(folder.resolve("e.ndjson"), """
                {"customer_id":"c1","event_type":"login","timestamp":"soon"}
                {"customer_id":"c1","event_type":"login","timestamp":"2026-01-05T10:00:00Z"}
                """);
        ImportRecord ofEvents = imported(Mapping.NATIVE, "e.ndjson");

        ImportRecord score = again(corrected(ofProfiles.id(), "1.csv", text -> text.replace("c1,many", "c1,7")))
                .getFirst()
                .done();
        ImportRecord event = again(
                        corrected(ofEvents.id(), "2.csv", text -> text.replace("soon", "2026-01-06T10:00:00Z")))
                .getFirst()
                .done();

        assertThat(score.kind()).isEqualTo(DataKind.PROFILES);
        assertThat(score.added()).isEqualTo(1);
        assertThat(event.added()).isEqualTo(1);
        assertThat(ids()).containsExactly("row-1", "row-2");
        assertThat(TestLogs.load(workspace, dataset).profiles().size()).isEqualTo(2);
    }

    @Test
    void aSpreadsheetMaySaveThemItsOwnWay() throws Exception {
        Files.writeString(folder.resolve("a.csv"), "customer_id,event_type,timestamp\n-c1,login,x\n");
        ImportRecord first = imported(Mapping.NATIVE, "a.csv");
        Path rejects = corrected(
                first.id(),
                "rejects.csv",
                text ->
                        "\uFEFFrow;file;line;reason;column;value\r\n\"'-c1,login,2026-01-06T10:00:00Z\";a.csv;2;;;\r\n");

        again(rejects);

        assertThat(TestLogs.load(workspace, dataset).customerOf("-c1")).isNotNegative();
    }

    @Test
    void rowsThatNobodyLeftOutAreSaid() throws Exception {
        Files.writeString(folder.resolve("a.csv"), "customer_id,event_type,timestamp\nc1,login,x\n");
        ImportRecord first = imported(Mapping.NATIVE, "a.csv");
        Path some = corrected(first.id(), "some.csv", text -> text + "other.csv,9,,,,\"c1,login,2026\"\n");
        Path none = corrected(first.id(), "none.csv", text -> text.replace("a.csv", "other.csv"));

        assertThat(again(some).getFirst().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .hasMessageStartingWith("some.csv, line 3: 1 of its rows")
                        .hasMessageContaining("choose the dataset"));
        assertThatThrownBy(() -> again(none))
                .isInstanceOf(InputProblem.class)
                .hasMessageStartingWith("none.csv, line 2: this row, like all others, is empty or no row");
    }

    @Test
    void aFileWhoseLinesWereLostIsRefused() {
        assertThatThrownBy(() -> again(saved("file,line,reason,column,value,row\na.csv,two,,,,x\n")))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining("line 2: this row does not say any more of which file and line it is");
        assertThatThrownBy(() -> again(saved("customer_id\nc1\n")))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining("no file of rows that an import left out");
    }

    private Path saved(String text) {
        try {
            return Files.writeString(folder.resolve("saved.csv"), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
