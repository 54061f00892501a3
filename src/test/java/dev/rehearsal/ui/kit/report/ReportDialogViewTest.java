package dev.rehearsal.ui.kit.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Field;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.ui.Answers;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.ViewTest;
import dev.rehearsal.ui.kit.Notices;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportDialogViewTest extends ViewTest {
    private static final ReplayResult RUN = RunOfSample.replayed();

    @TempDir
    private Path folder;

    private Answers answers = new Answers();
    private boolean closed;

    @Override
    protected Parent root() {
        answers = new Answers();
        closed = false;
        Region dialog = (Region) ReportDialog.root(
                new ReportViewModel(RUN, Backgrounds.direct(), new Notices(), answers), () -> closed = true);
        dialog.setMaxHeight(Region.USE_PREF_SIZE);
        return new StackPane(dialog);
    }

    @Test
    void anEmailIsAskedForByItselfAndTheReportSaysSo() throws Exception {
        clickOn("#report-html");
        clickOn("#report-email");
        assertThat(lookup("#report-words").queryAs(Label.class).getText()).contains(Field.EMAIL.label());
        photograph("report-dialog");
        Path file = folder.resolve("run.html");
        answers.then(file);
        clickOn("#report-save");
        assertThat(closed).isTrue();
        assertThat(Files.readString(file)).contains("@").contains("This page holds personal data");
    }

    @Test
    void theKeyboardAloneMakesAReport() throws Exception {
        interact(() -> lookup("#report-figures").query().requestFocus());
        push(KeyCode.SPACE);
        push(KeyCode.TAB);
        push(KeyCode.SPACE);
        Path file = folder.resolve("run.pdf");
        answers.then(file);
        interact(() -> lookup("#report-save").query().requestFocus());
        push(KeyCode.SPACE);
        assertThat(closed).isTrue();
        assertThat(Files.size(file)).isPositive();
    }
}
