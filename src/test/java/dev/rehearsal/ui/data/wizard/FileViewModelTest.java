package dev.rehearsal.ui.data.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.detect.KnownLayout;
import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ingest.Dialect;
import dev.rehearsal.ingest.Dialect.Escape;
import dev.rehearsal.ingest.FileSample;
import dev.rehearsal.ingest.Format;
import dev.rehearsal.ui.data.Exports;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every option of the first step, and the rows following it. */
class FileViewModelTest {
    private static final String SEMICOLONS = """
            customer_id;event_type;timestamp;note
            c1;purchase;2026-03-01T09:00:00Z;'a;b'
            c2;purchase;2026-03-02T09:00:00Z;plain
            c3;page_view;2026-03-03T09:00:00Z;plain
            """;

    @TempDir
    private Path folder = Path.of("target");

    private Wizard wizard;
    private FileViewModel model;

    @BeforeEach
    void open() throws Exception {
        wizard = new Wizard(folder);
        model = new FileViewModel(wizard.model);
    }

    @AfterEach
    void close() throws Exception {
        wizard.close();
    }

    private List<List<String>> cells() {
        return wizard.reading().sample().rows().stream()
                .map(FileSample.Row::cells)
                .toList();
    }

    @Test
    void whatWasDetectedIsShownWithHowSureThatIs() throws Exception {
        wizard.on("log.csv", SEMICOLONS);

        assertThat(model.dialect().orElseThrow().delimiter()).isEqualTo(';');
        assertThat(model.whyDelimiter().confidence()).isIn(Confidence.SURE, Confidence.LIKELY);
        assertThat(model.whyDelimiter().sentence()).isNotEmpty();
        assertThat(model.whyEncoding().words()).startsWith("Sure: ");
        assertThat(model.words()).isEqualTo("All 3 rows; 1 would be left out");
    }

    @Test
    void theRowsFollowAnotherSeparator() throws Exception {
        wizard.on("log.csv", SEMICOLONS);

        model.delimiter(',');

        assertThat(wizard.reading().sample().columns()).containsExactly("customer_id;event_type;timestamp;note");
        assertThat(model.whyDelimiter().confidence()).isEqualTo(Confidence.CHOSEN);
        assertThat(wizard.model.files().isReady()).isFalse();

        model.delimiter(';');

        assertThat(wizard.reading().sample().columns()).hasSize(4);
        assertThat(wizard.model.files().isReady()).isTrue();
    }

    @Test
    void theRowsFollowAnotherQuote() throws Exception {
        wizard.on("log.csv", SEMICOLONS);

        model.quote(new DialectChoices.Quote('\'', Escape.DOUBLED));

        assertThat(cells().getFirst()).containsExactly("c1", "purchase", "2026-03-01T09:00:00Z", "a;b");

        model.quote(new DialectChoices.Quote(Dialect.NO_QUOTE, Escape.DOUBLED));

        assertThat(cells().getFirst()).contains("'a", "b'");
    }

    @Test
    void theRowsFollowAnotherEncoding() throws Exception {
        wizard.on(Exports.orders(folder));
        assertThat(wizard.reading().sample().columns()).contains("Größe");

        model.encoding(Charset.forName("UTF-8"));
        assertThat(wizard.reading().sample().columns()).doesNotContain("Größe");

        model.encoding(Charset.forName("windows-1252"));
        assertThat(wizard.reading().sample().columns()).contains("Größe");
    }

    @Test
    void withoutAHeaderTheFirstRowIsARow() throws Exception {
        wizard.on("log.csv", SEMICOLONS);

        model.header(false);

        assertThat(wizard.reading().sample().columns()).startsWith("column 1", "column 2");
        assertThat(cells()).hasSize(4);
    }

    @Test
    void linesAboveTheHeaderAreSkipped() throws Exception {
        wizard.on("log.csv", "Report of March\nmade by nobody\n" + SEMICOLONS);
        int detected = model.dialect().orElseThrow().skippedLines();

        model.skipped(3);
        assertThat(wizard.reading().sample().columns()).startsWith("c1");

        model.skipped(2);
        assertThat(wizard.reading().sample().columns()).startsWith("customer_id");
        assertThat(detected).isEqualTo(2);
    }

    @Test
    void jsonLinesCanBeReadAsSuch() throws Exception {
        wizard.on(
                "log.txt",
                "{\"customer_id\":\"c1\",\"event_type\":\"login\",\"timestamp\":\"2026-03-01T09:00:00Z\"}\n".repeat(3));

        assertThat(model.dialect().orElseThrow().format()).isEqualTo(Format.JSON_LINES);
        assertThat(wizard.event(0).event().type()).isEqualTo("login");

        model.format(Format.DELIMITED);
        assertThat(model.whyFormat().words()).isEqualTo("Your choice: detected was JSON lines");

        model.format(Format.JSON_LINES);
        assertThat(wizard.event(0).event().type()).isEqualTo("login");
    }

    @Test
    void aKnownLayoutIsNamedAndCanBeTakenForAnother() throws Exception {
        wizard.on(Exports.rees46(folder));
        String known = model.layoutNow().label();
        assertThat(known).contains("REES46");
        assertThat(Banner.of(wizard.model).orElseThrow().title()).isEqualTo("This is a " + known + " export.");

        model.layout(Optional.empty());
        KnownLayout other = wizard.model.files().layouts().stream()
                .filter(layout -> layout.name().contains("RetailRocket"))
                .findFirst()
                .orElseThrow();
        model.layout(Optional.of(other));

        assertThat(model.layoutNow().label()).contains("RetailRocket");
        assertThat(model.whyLayout().confidence()).isEqualTo(Confidence.CHOSEN);
    }

    @Test
    void rowsCanBeProfilesInsteadOfEvents() throws Exception {
        wizard.on(
                "people.csv",
                "customer_id,email,first_name,plan\nc1,a@example.com,Ana,gold\nc2,b@example.com,Ben,free\n");
        assertThat(wizard.reading().kind()).isEqualTo(DataKind.PROFILES);

        model.kind(DataKind.EVENTS);
        assertThat(wizard.reading().kind()).isEqualTo(DataKind.EVENTS);
        assertThat(wizard.problems()).anyMatch(sentence -> sentence.startsWith("The events have no"));

        model.kind(DataKind.PROFILES);
        assertThat(wizard.problems()).isEmpty();
        assertThat(wizard.mapping().columns()).containsEntry("plan", "custom_attributes.plan");
    }

    @Test
    void aDecisionSurvivesAnotherSeparatorAndBack() throws Exception {
        wizard.on("log.csv", SEMICOLONS);
        wizard.model.files().decide("target:note", MappingEdits.target("note", "properties.remark"));

        model.delimiter('|');
        model.delimiter(';');

        assertThat(wizard.mapping().columns()).containsEntry("note", "properties.remark");
    }
}
