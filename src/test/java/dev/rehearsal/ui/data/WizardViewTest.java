package dev.rehearsal.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.cli.Cli;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.Workspace;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Files from the drop to the summary: of a known tool, of nobody knows which, and of people. */
class WizardViewTest extends ImportedFiles {
    private Dataset dataset(String name) throws Exception {
        return shop().workspace().datasets().find(name).orElseThrow();
    }

    @Test
    void aFileOfAKnownToolIsImportedWithOneClickAfterTheDrop() throws Exception {
        drop(Exports.rees46(files));
        assertThat(words("#wizard-known")).startsWith("This is a REES46");
        photograph("wizard-known");

        click("#wizard-at-once");

        assertThat(isShown("#wizard")).isFalse();
        assertThat(words("#import-sentence"))
                .isEqualTo("Imported 299 events into “october”; 0 duplicates skipped, 1 row left out.");
        assertThat(dataset("october").events()).isEqualTo(299);
        click("#import-rejects");
        assertThat(table("#rejects").getItems()).hasSize(1);
        photograph("import-summary");
    }

    @Test
    void everyStepCanBeLookedAtWithTheKeyboardAlone() throws Exception {
        drop(Exports.audience(files));
        assertThat(words("#wizard-known")).contains("Mailchimp");
        photograph("wizard-file");

        push(KeyCode.ALT, KeyCode.RIGHT);
        settle();
        assertThat(table("#wizard-columns").getItems()).hasSize(10);
        photograph("wizard-columns-profiles");
        push(KeyCode.ALT, KeyCode.RIGHT);
        settle();
        assertThat(isShown("#wizard-names")).isFalse();
        photograph("wizard-values");
        push(KeyCode.ALT, KeyCode.LEFT);
        push(KeyCode.ALT, KeyCode.RIGHT);
        push(KeyCode.ENTER);
        settle();
        photograph("wizard-forecast-profiles");
        push(KeyCode.ENTER);
        settle();

        assertThat(words("#import-sentence")).startsWith("Imported 60 profiles into “audience”");
        assertThat(dataset("audience").profiles()).isEqualTo(60);
    }

    @Test
    void aFileOfAnUnknownToolIsImportedAsDecidedAndByTheCommandLineAlike() throws Exception {
        Path orders = Exports.orders(files);
        drop(orders);
        assertThat(table("#wizard-rows").getItems()).hasSize(100);
        click("#wizard-step-2");
        send("Kunde", "customer");
        send("Laden", "location");
        photograph("wizard-columns");
        click("#wizard-step-3");
        decideNamesAndTimes();
        photograph("wizard-meaning");
        Path settings = files.resolve("orders.json");
        answers.then(settings);
        interact(() -> model().imports().wizard().saveSettings());
        settle();
        click("#wizard-step-4");
        interact(() -> box("#wizard-dataset").getEditor().setText("Orders"));
        settle();
        photograph("wizard-forecast");
        click("#wizard-next");

        EventLog log =
                shop().workspace().datasets().load(List.of(dataset("Orders").id()), Runnable::run, Progress.NONE);
        assertThat(log.size()).isEqualTo(116);
        assertThat(IntStream.range(0, log.size()).filter(at -> log.typeAt(at).equals("return")))
                .hasSize(6);
        int first = IntStream.range(0, log.size())
                .filter(at ->
                        log.timeAt(at) == Instant.parse("2026-03-13T12:15:00Z").toEpochMilli())
                .findFirst()
                .orElseThrow();
        assertThat(log.value(new Field("properties.betrag"), first)).isEqualTo(Value.number(50.5));
        assertThat(commandLine(orders, settings))
                .isEqualTo(shop().workspace()
                        .datasets()
                        .sha256(List.of(dataset("Orders").id())));
    }

    private void send(String column, String typed) {
        TableView<?> columns = table("#wizard-columns");
        interact(() -> columns.getSelectionModel()
                .select(IntStream.range(0, columns.getItems().size())
                        .filter(row ->
                                column.equals(columns.getColumns().getFirst().getCellData(row)))
                        .findFirst()
                        .orElseThrow()));
        clickOn("#wizard-target-search").write(typed);
        push(KeyCode.ENTER);
        settle();
    }

    private void decideNamesAndTimes() {
        clickOn("#wizard-names-constant");
        interact(() -> box("#wizard-name-constant").setValue("purchase"));
        settle();
        click("#wizard-add-rule");
        choose("#wizard-rule-column-1", "Menge");
        choose("#wizard-time-source", "Datum");
        choose("#wizard-time-format", "day");
        choose("#wizard-decimal", "Comma");
        CheckBox nobody = from(lookup("#wizard-placeholders").queryParent())
                .lookup(".check-box")
                .queryAs(CheckBox.class);
        assertThat(nobody.getText()).isEqualTo("anonymous (4 rows)");
        assertThat(nobody.isSelected()).isTrue();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> box(String selector) {
        return lookup(selector).queryAs(ComboBox.class);
    }

    /** The hash of the dataset that {@code import --mapping} makes. */
    private String commandLine(Path file, Path settings) throws Exception {
        Path workspace = files.resolve("by-command");
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        int exit = Cli.run(
                new String[] {
                    "import",
                    "--workspace",
                    workspace.toString(),
                    "--events",
                    file.toString(),
                    "--mapping",
                    settings.toString()
                },
                nowhere,
                nowhere);
        assertThat(exit).isZero();
        try (Workspace made = Workspace.open(workspace, Clock.systemUTC())) {
            return made.datasets()
                    .sha256(List.of(made.datasets().list().getFirst().id()));
        }
    }
}
