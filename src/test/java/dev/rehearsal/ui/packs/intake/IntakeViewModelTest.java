package dev.rehearsal.ui.packs.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Settings;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.Answers;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.StoredShop;
import dev.rehearsal.ui.kit.Notices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeViewModelTest {
    @TempDir
    private Path folder;

    private final Answers answers = new Answers();
    private final Notices notices = new Notices();
    private StoredShop shop;
    private IntakeViewModel model;

    @BeforeEach
    void open() throws Exception {
        shop = StoredShop.in(folder);
        model = new IntakeViewModel(shop.workspace().packs(), "Cleo", Backgrounds.direct(), notices, answers, () -> {});
    }

    @AfterEach
    void close() throws WorkspaceProblem {
        shop.close();
    }

    private static Rule rule(String id, String type) throws Exception {
        return StoredShop.rule(id, "Rule " + id, type);
    }

    private IntakeReport look(RulePack pack) throws IOException {
        answers.then(Files.writeString(folder.resolve("theirs.json"), PackWriter.write(pack)));
        model.choose();
        return model.reportProperty().get().orElseThrow();
    }

    @Test
    void whatConflictsIsKeptUnlessSomebodyTakesIt() throws Exception {
        shop.workspace().rules().save(rule("mine", "login"), "Ann");
        IntakeReport report = look(RulePack.of(List.of(rule("mine", "search"), rule("new", "search"))));

        assertThat(report.summary()).isEqualTo("1 new, 1 conflict");
        assertThat(report.rows().getFirst().changes()).hasSize(1);
        model.take();

        assertThat(shop.workspace().rules().open("mine").content()).isEqualTo(rule("mine", "login"));
        assertThat(shop.workspace().rules().open("new").savedBy()).isEqualTo("Cleo");
        assertThat(notices.shown().getLast().sentence()).isEqualTo("Imported 1 part of theirs.json.");
    }

    @Test
    void anImportIsUndoneAndDoneAgain() throws Exception {
        look(RulePack.of(List.of(rule("new", "search"))).withSettings(new Settings("Europe/Paris", null, List.of())));
        model.take();
        assertThat(model.history().undoLabel().getValue()).contains("import of theirs.json");

        model.history().undo();
        assertThat(shop.workspace().rules().list()).isEmpty();
        assertThat(shop.workspace().packs().settings()).isEqualTo(Settings.NONE);

        model.history().redo();
        assertThat(shop.workspace().rules().list()).hasSize(1);
        assertThat(shop.workspace().packs().settings().timezone()).isEqualTo("Europe/Paris");
    }

    @Test
    void approvalsAndAnOlderVersionAreRemarkedUpon() throws Exception {
        shop.approve(rule("cart", "login"));
        shop.workspace().packs().export(folder.resolve("one.json"), "Ann");
        shop.workspace().packs().export(folder.resolve("two.json"), "Ann");

        answers.then(folder.resolve("one.json"));
        model.choose();

        IntakeReport report = model.reportProperty().get().orElseThrow();
        assertThat(report.remarks())
                .containsExactly(
                        "It carries 1 approval by Bob. They are not taken over: what comes in has to be approved here.",
                        "It is version 1 of this pack, and version 2 was exported here already.");
        assertThat(report.taken()).isEmpty();
    }

    @Test
    void aFileThatIsNoPackSaysWhereItIsWrongAndChangesNothing() throws Exception {
        answers.then(
                Files.writeString(folder.resolve("broken.json"), "{\"format\": \"rehearsal-pack/1\", \"rule\": []}"));

        model.choose();

        assertThat(model.reportProperty().get()).isEmpty();
        assertThat(notices.shown().getLast().sentence())
                .startsWith("broken.json is no sound pack, so nothing was imported: at");
    }
}
