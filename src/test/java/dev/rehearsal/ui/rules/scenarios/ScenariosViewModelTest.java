package dev.rehearsal.ui.rules.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.ui.Answers;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.StoredShop;
import dev.rehearsal.ui.kit.Notice;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Times;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenariosViewModelTest {
    private static final Path STORIES = Path.of("sample-data", "stories.json");
    private static final Path SCENARIO = Path.of("sample-data", "scenarios", "wait-fired.json");

    private final Notices notices = new Notices();
    private final Answers answers = new Answers();

    @TempDir
    Path folder;

    private StoredShop shop;
    private ScenariosViewModel model;

    @BeforeEach
    void open() throws Exception {
        shop = StoredShop.in(folder);
        model = new ScenariosViewModel(
                new StoredScenarios(shop.workspace(), new Times(ZoneOffset.UTC), "Ann"),
                Backgrounds.direct(),
                notices,
                answers);
        model.show();
    }

    @AfterEach
    void close() throws Exception {
        shop.close();
    }

    private void add(Path file) {
        answers.then(file);
        model.add();
    }

    /** Makes the workspace's own rule of that id say something else than the story's. */
    private void breakTheVip() throws Exception {
        shop.workspace().rules().save(StoredShop.rule("vip_by_spend", "Spends like a VIP", "login"), "Ann");
        model.run();
    }

    @Test
    void filesOfBothKindsAreTakenInAndRun() {
        assertThat(model.none().get()).isTrue();

        add(STORIES);
        assertThat(notices.shown()).extracting(Notice::sentence).contains("Added 3 scenarios.");
        add(SCENARIO);

        assertThat(model.lines()).hasSize(4).allMatch(ScenarioLine::passed);
        assertThat(model.summaryProperty().get()).isEqualTo("All 4 pass");
        assertThat(notices.shown()).extracting(Notice::sentence).contains("Added 1 scenario.");
    }

    @Test
    void theSameFileAgainAddsNothing() {
        add(STORIES);
        add(STORIES);

        assertThat(model.lines()).hasSize(3);
        assertThat(notices.shown().getLast().sentence()).isEqualTo("These scenarios were here already.");
    }

    @Test
    void aFailureStandsFirstAndSaysWhatWasExpectedAndWhatCame() throws Exception {
        add(STORIES);

        breakTheVip();

        ScenarioLine failed = model.lines().getFirst();
        assertThat(model.summaryProperty().get()).isEqualTo("1 of 3 fails");
        assertThat(failed.names()).containsExactly("Spends like a VIP");
        assertThat(failed.rows())
                .containsExactly(
                        new ScenarioLine.Row("Decision 1", "9 Feb 2026 10:00:00 · “Spends like a VIP” · fired", ""));
    }

    @Test
    void aFileThatIsNeitherIsRefusedByItsName() throws Exception {
        add(Files.writeString(folder.resolve("list.json"), "{\"rows\": []}"));
        assertThat(notices.shown().getLast().kind()).isEqualTo(Notice.Kind.PROBLEM);
        assertThat(notices.shown().getLast().sentence()).startsWith("list.json is no scenario and no pack with cases");

        add(Path.of("sample-data", "pack.json"));
        assertThat(notices.shown().getLast().sentence())
                .isEqualTo("pack.json is a pack without cases, so there is no scenario in it.");
        assertThat(model.lines()).isEmpty();
    }

    @Test
    void whatIsRemovedComesBackByUndo() {
        add(STORIES);
        ScenarioLine gone = Objects.requireNonNull(model.chosenProperty().get());

        model.remove();
        assertThat(model.lines()).extracting(ScenarioLine::name).hasSize(2).doesNotContain(gone.name());

        model.steps().undo();
        assertThat(model.lines()).extracting(ScenarioLine::name).contains(gone.name());
    }
}
