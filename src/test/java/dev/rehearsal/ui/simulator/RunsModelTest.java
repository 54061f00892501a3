package dev.rehearsal.ui.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.RunRecord;
import dev.rehearsal.ui.Answers;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.StoredShop;
import dev.rehearsal.ui.kit.KeptLog;
import dev.rehearsal.ui.kit.Notice;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.results.ShownRun;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunsModelTest {
    @TempDir
    private Path folder;

    private final Notices notices = new Notices();
    private final Answers answers = new Answers();
    private StoredShop shop;
    private SimulatorModel model;

    @BeforeEach
    void open() throws Exception {
        shop = StoredShop.in(folder);
        shop.importCustomers("Spring", 0, 4);
        shop.importCustomers("Autumn", 4, 2);
        shop.workspace().rules().save(StoredShop.rule("cart", "Cart left", "cart_add"), "Ann");
        model = new SimulatorModel(
                new WorkspaceInputs(
                        shop.workspace(), new KeptLog(shop.workspace().datasets()), "Ann"),
                SmallShop.around(Backgrounds.direct(), notices, answers),
                new ShownRun());
        model.refresh();
    }

    @AfterEach
    void close() throws Exception {
        shop.close();
    }

    private RunRecord newest() {
        return model.runs().runs().getFirst();
    }

    @Test
    void aRunIsKeptWithAllThatWentIn() {
        model.run();

        assertThat(newest().person()).isEqualTo("Ann");
        assertThat(RunsModel.datasets(newest())).isEqualTo("Autumn");
        assertThat(newest().fires()).isEqualTo(2);
        assertThat(newest().rules()).isEqualTo(1);
        assertThat(Objects.requireNonNull(model.keptProperty().get())).isEqualTo(newest());
    }

    @Test
    void severalDatasetsAreReplayedTogether() {
        for (Dataset dataset : model.setup().datasets()) {
            model.setup().choose(dataset, true);
        }
        assertThat(model.setup().datasetsInWords().get()).isEqualTo("2 datasets together");

        model.run();

        assertThat(RunsModel.datasets(newest())).isEqualTo("Spring + Autumn");
        assertThat(newest().events()).isEqualTo(18);
        assertThat(newest().fires()).isEqualTo(6);
    }

    @Test
    void theSameInputsGiveTheSameResult() {
        model.run();
        model.run();

        assertThat(model.runs().runs()).hasSize(2);
        assertThat(model.runs().runs()).extracting(RunRecord::resultSha256).containsOnly(newest().resultSha256());
    }

    @Test
    void anOldRunIsOpenedExactlyAsItWasThoughItsRulesWereEditedSince() throws Exception {
        model.run();
        RunRecord run = newest();
        shop.workspace().rules().save(StoredShop.rule("cart", "Cart left", "purchase"), "Ann");
        shop.workspace().rules().save(StoredShop.rule("more", "More", "purchase"), "Ann");

        model.open(run);

        assertThat(model.provenanceProperty().get())
                .isEqualTo("Run of 1 Apr 2026 09:00, exactly as it was: the same data, the same rules, the same result "
                        + run.resultSha256().substring(0, 8) + ".");
        assertThat(model.counts().linesProperty().get())
                .extracting(CountsModel.Line::name)
                .containsExactly("All rules", "Cart left");
        assertThat(model.runs().runs()).as("opening is no new run").hasSize(1);
    }

    @Test
    void aRunWhoseDataChangedSaysSoAndWhatItSaw() throws Exception {
        model.run();
        RunRecord run = newest();
        shop.importCustomers("Autumn", 6, 3);

        model.open(run);

        assertThat(model.provenanceProperty().get())
                .isEqualTo("The data have changed since this run of 1 Apr 2026 09:00. It saw 6 events and 2 fires;"
                        + " what is shown is what the same rules do now: 15 events and 5 fires.");
    }

    @Test
    void aRunWhoseDatasetIsGoneCannotBeOpened() throws Exception {
        model.run();
        RunRecord run = newest();
        shop.workspace().datasets().delete(run.datasets().getFirst().id());

        model.open(run);

        assertThat(notices.shown())
                .extracting(Notice::sentence)
                .containsExactly("“Autumn” was replayed then and is not in the workspace any more, so the run cannot be"
                        + " opened; its figures are in the list.");
    }

    @Test
    void runsAreNamedAndDeleted() {
        model.run();
        answers.then("Before Easter").then(true);

        model.runs().rename(newest());
        assertThat(model.runs().title(newest())).isEqualTo("Before Easter");
        model.runs().delete(newest());
        assertThat(model.runs().runs()).isEmpty();
        assertThat(answers.asked()).last().isEqualTo("Delete the run “Before Easter”?");
    }

    @Test
    void aPackFileIsReplayedWithoutBeingTakenIn() throws Exception {
        Path pack = java.nio.file.Files.writeString(folder.resolve("other.json"), """
                {"format":"rehearsal-pack/1","rules":[{"rule_id":"r1","name":"Bought","trigger_type":"behavioral",
                 "conditions":[{"field":"event_type","operator":"equals","value":"purchase"}],
                 "actions":[{"type":"add_to_segment","segment":"buyers"}]}]}
                """);
        answers.then(pack);
        model.setup().choosePackFile();
        assertThat(model.setup().choiceInWords().get()).isEqualTo("Pack file “other.json”");

        model.run();

        assertThat(model.counts().linesProperty().get())
                .extracting(CountsModel.Line::name)
                .containsExactly("All rules", "Bought");
        assertThat(shop.workspace().packs().newest().rules()).hasSize(1);
        model.open(newest());
        assertThat(model.provenanceProperty().get()).contains("exactly as it was");
    }

    @Test
    void aFileThatIsNoPackIsRefusedByName() throws Exception {
        Path pack = java.nio.file.Files.writeString(folder.resolve("broken.json"), "{\"rules\": 5}");
        answers.then(pack);
        model.setup().choosePackFile();

        model.run();

        assertThat(notices.shown())
                .singleElement()
                .satisfies(notice -> assertThat(notice.sentence())
                        .startsWith("broken.json is no sound pack: ")
                        .endsWith("Mend it, or choose another one."));
        assertThat(List.copyOf(model.runs().runs())).isEmpty();
    }
}
