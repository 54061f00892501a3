package dev.rehearsal.ui.kit.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Field;
import dev.rehearsal.report.ReportOptions;
import dev.rehearsal.report.ReportOptions.Section;
import dev.rehearsal.ui.Answers;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.kit.Notice;
import dev.rehearsal.ui.kit.Notices;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportViewModelTest {
    @TempDir
    private Path folder;

    private final Notices notices = new Notices();
    private final Answers answers = new Answers();
    private final ReportViewModel model =
            new ReportViewModel(RunOfSample.replayed(), Backgrounds.direct(), notices, answers);

    private BooleanProperty field(Field field) {
        return Objects.requireNonNull(model.fields().get(field));
    }

    @Test
    void atFirstEverySectionIsThereAndNobodyIsNamed() {
        assertThat(model.options()).isEqualTo(ReportOptions.PLAIN);
        assertThat(model.personalWords().get()).startsWith("No customer is named");
        assertThat(model.fields()).containsKeys(Field.CUSTOMER_ID, Field.EMAIL, Field.FIRST_NAME, Field.SEGMENTS);
    }

    @Test
    void personalDataGoAlongFieldByFieldAndOnlyBesideCustomers() {
        field(Field.EMAIL).set(true);
        assertThat(model.options().personal()).containsExactly(Field.EMAIL);
        assertThat(model.personalWords().get()).contains(Field.EMAIL.label());
        model.showsCustomers().set(false);
        assertThat(model.options().personal()).isEmpty();
        assertThat(model.personalWords().get()).startsWith("No customer is named");
    }

    @Test
    void aReportOfNothingCannotBeSaved() {
        model.sections().values().forEach(section -> section.set(false));
        assertThat(model.isEmpty().get()).isTrue();
        Objects.requireNonNull(model.sections().get(Section.FIGURES)).set(true);
        assertThat(model.isEmpty().get()).isFalse();
    }

    @Test
    void bothKindsOfFilesAreWrittenWhole() throws Exception {
        answers.then(folder.resolve("a.pdf"));
        model.save(() -> {});
        model.formatProperty().set(ReportViewModel.Format.HTML);
        answers.then(folder.resolve("a.html"));
        model.save(() -> {});
        assertThat(Files.readAllBytes(folder.resolve("a.pdf")))
                .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(Files.readString(folder.resolve("a.html")))
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n");
        assertThat(notices.shown()).extracting(Notice::sentence).containsExactly("The report is saved as a.html.");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenToIsTold() {
        answers.then(folder.resolve("file").resolve("under").resolve("a.pdf"));
        try {
            Files.writeString(folder.resolve("file"), "in the way");
        } catch (java.io.IOException failed) {
            throw new AssertionError(failed);
        }
        model.save(() -> {});
        assertThat(notices.shown()).extracting(Notice::kind).containsExactly(Notice.Kind.PROBLEM);
    }

    @Test
    void goingBackWritesNothing() {
        answers.thenNothing();
        model.save(() -> {
            throw new AssertionError("nothing has begun");
        });
        assertThat(notices.shown()).isEmpty();
    }
}
