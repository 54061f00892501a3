package dev.rehearsal.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.store.Dataset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;

/** How imports end other than well: stopped, undone, or with rows that have to be corrected. */
class ImportEndsViewTest extends ImportedFiles {
    private static final int MANY = 400_000;

    private Path manyEvents() throws Exception {
        StringBuilder rows = new StringBuilder("event_id,customer_id,event_type,timestamp\n");
        for (int row = 0; row < MANY; row++) {
            rows.append("e").append(row).append(",c").append(row % 977).append(",page_view,2026-03-01T09:00:00Z\n");
        }
        return Files.writeString(files.resolve("many.csv"), rows);
    }

    private List<Dataset> datasets() throws Exception {
        return shop().workspace().datasets().list();
    }

    /** Presses the buttons while the import is under way, as soon as some rows are in. */
    private void whileImporting(String... buttons) throws Exception {
        drop(manyEvents());
        clickOn("#wizard-at-once");
        interact(() -> model().imports()
                .runningProperty()
                .get()
                .orElseThrow()
                .job()
                .fractionProperty()
                .addListener((property, before, now) -> {
                    if (!model().imports().stoppingProperty().get() && now.doubleValue() > 0.3) {
                        for (String button : buttons) {
                            lookup(button).queryAs(Button.class).fire();
                        }
                    }
                }));
        settle();
    }

    @Test
    void aStoppedImportKeepsWhatIsInWhenAskedTo() throws Exception {
        whileImporting("#import-stop", "#import-keep");

        assertThat(words("#import-sentence")).startsWith("Stopped after importing");
        assertThat(datasets().getFirst().events()).isBetween(1L, MANY - 1L);
        assertThat(isShown("#import-running")).isFalse();
    }

    @Test
    void aStoppedImportLeavesNothingWhenAskedTo() throws Exception {
        whileImporting("#import-stop", "#import-roll-back");

        assertThat(words("#import-sentence")).isEqualTo("The import into “many” was rolled back; nothing of it is in.");
        assertThat(datasets()).isEmpty();
    }

    @Test
    void anImportIsUndoneInItsSummary() throws Exception {
        drop(Exports.rees46(files));
        click("#wizard-at-once");
        answers.then(true);

        click("#import-undo");

        assertThat(datasets().getFirst().events()).isZero();
        assertThat(isShown("#import-summary")).isFalse();
    }

    @Test
    void theSameFileTwiceBringsNothingNewAndSaysSo() throws Exception {
        Path file = Exports.rees46(files);
        drop(file);
        click("#wizard-at-once");
        drop(file);
        assertThat(words("#wizard-known")).isEqualTo("You imported a file like this on 1 Apr 2026.");

        click("#wizard-step-4");
        assertThat(lookup("#wizard-remarks")
                        .queryParent()
                        .getChildrenUnmodifiable()
                        .toString())
                .contains("Nothing new will be imported.")
                .contains("were imported into “october” on 1 April 2026");
        photograph("wizard-again");
        click("#wizard-next");

        assertThat(words("#import-sentence")).startsWith("Imported 0 events into “october”; 299 duplicates skipped");
        click("#import-duplicates");
        assertThat(table("#duplicates").getItems()).hasSize(299);
    }

    @Test
    void rowsLeftOutAreSavedCorrectedAndImportedIntoTheSameDataset() throws Exception {
        drop(Shop.events(files));
        click("#wizard-at-once");
        long before = datasets().getFirst().events();
        click("#import-rejects");
        Path rejects = files.resolve("rejects.csv");
        answers.then(rejects);
        click("#rejects-save");
        String saved = Files.readString(rejects);
        assertThat(saved).contains("yesterday");
        Files.writeString(
                rejects, saved.replace("yesterday", "2026-03-05T10:00:00Z").replace("e-none,,", "e-none,c001,"));

        answers.then(rejects);
        click("#rejects-corrected");

        assertThat(datasets().getFirst().events()).isEqualTo(before + 2);
        assertThat(words("#import-sentence")).startsWith("Imported 2 events into “spring”");
    }
}
