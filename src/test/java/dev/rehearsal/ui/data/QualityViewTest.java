package dev.rehearsal.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.quality.Check;
import dev.rehearsal.quality.Finding;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.Answers;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.ViewTest;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.ViewLoader;
import dev.rehearsal.ui.kit.Views;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityViewTest extends ViewTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private static Path folder = Path.of("target");

    private final Answers answers = new Answers();
    private Backgrounds.Held held = new Backgrounds.Held();
    private Optional<Workspace> workspace = Optional.empty();
    private Optional<DataModel> model = Optional.empty();
    private int round;

    @Override
    protected Parent root() {
        held = new Backgrounds.Held();
        Workspace opened = newWorkspace();
        DataModel data = new DataModel(opened, held.background(), new Notices(), answers, new Times(ZoneOffset.UTC));
        workspace = Optional.of(opened);
        model = Optional.of(data);
        ViewLoader.Loaded view =
                DataController.register(new ViewLoader(), data, () -> {}).load(Views.DATA);
        view.controller().shown();
        held.runAll();
        return view.root();
    }

    private Workspace newWorkspace() {
        try {
            return Workspace.create(folder.resolve("workspace-" + round++), CLOCK);
        } catch (WorkspaceProblem problem) {
            throw new AssertionError(problem);
        }
    }

    @AfterEach
    void close() throws WorkspaceProblem {
        workspace.orElseThrow().close();
    }

    private void importShop() throws Exception {
        List<Path> files = List.of(FlawedShop.events(folder), FlawedShop.profiles(folder));
        answers.then("Winter");
        interact(() -> {
            model.orElseThrow().imports().importFiles(files);
            held.runAll();
        });
    }

    private void look() {
        clickOn("#quality-page");
        interact(held::runAll);
    }

    private TableView<?> table(String selector) {
        return lookup(selector).queryAs(TableView.class);
    }

    private String words(String selector) {
        return lookup(selector).queryAs(Label.class).getText();
    }

    private void choose(Check check) {
        ListView<?> list = lookup("#findings").queryAs(ListView.class);
        interact(() -> {
            for (int row = 0; row < list.getItems().size(); row++) {
                if (list.getItems().get(row) instanceof Finding finding && finding.check() == check) {
                    list.getSelectionModel().select(row);
                    list.scrollTo(Math.max(0, row - 1));
                    break;
                }
            }
            held.runAll();
        });
    }

    @Test
    void theGravestFindingIsOpenWithItsRowsWhenThePageIsShown() throws Exception {
        importShop();

        look();

        assertThat(words("#finding-sentence")).contains("not written as an address");
        assertThat(table("#finding-rows").getItems()).hasSize(1);
        assertThat(words("#quality-summary")).startsWith("4 wrong");
        photograph("data-quality");
    }

    @Test
    void aCustomerOfAFindingOpensByEnterAndEscapeLeadsBack() throws Exception {
        importShop();
        look();
        choose(Check.ADDRESS_MISSPELT);
        photograph("data-quality-misspelt");

        interact(() -> {
            table("#finding-rows").getSelectionModel().select(1);
            table("#finding-rows").requestFocus();
        });
        push(KeyCode.ENTER);

        assertThat(words("#customer-title")).isEqualTo("c005");
        push(KeyCode.ESCAPE);
        assertThat(lookup("#customer").query().isVisible()).isFalse();
        assertThat(lookup("#findings").query().isVisible()).isTrue();
    }

    @Test
    void anEventOfAFindingIsShownAmongTheOthers() throws Exception {
        importShop();
        look();
        choose(Check.FUTURE_TIME);

        interact(() -> table("#finding-rows").getSelectionModel().select(0));
        clickOn("#open-finding-event");
        interact(held::runAll);

        TableView<?> events = table("#events");
        assertThat(events.isVisible()).isTrue();
        assertThat(events.getSelectionModel().getSelectedIndex())
                .isEqualTo(events.getItems().size() - 1);
        assertThat(lookup("#event-detail").query().isVisible()).isTrue();
    }

    @Test
    void daysListHowManyEventsTheyHave() throws Exception {
        importShop();
        look();

        choose(Check.SUDDEN_DROP);

        assertThat(table("#finding-rows").getItems()).hasSize(1);
        photograph("data-quality-days");
    }

    @Test
    void theListShowsOneTopicWhenItIsAskedFor() throws Exception {
        importShop();
        look();
        ListView<?> list = lookup("#findings").queryAs(ListView.class);
        int all = list.getItems().size();

        interact(() -> lookup("#quality-topic").queryAs(ComboBox.class).getSelectionModel().select("Times"));

        assertThat(list.getItems()).hasSize(2);
        assertThat(all).isGreaterThan(10);
    }

    @Test
    void lookingCanBeStoppedAndBegunAgain() throws Exception {
        importShop();
        clickOn("#quality-page");

        clickOn("#quality-stop");
        interact(held::runAll);
        assertThat(words("#quality-nothing")).isEqualTo("The check was stopped");

        clickOn("#quality-look");
        interact(held::runAll);
        assertThat(table("#finding-rows").getItems()).hasSize(1);
    }

    @Test
    void dataWithoutFaultsSaysSo() throws Exception {
        answers.then("Spring");
        List<Path> files = List.of(Shop.profiles(folder));
        interact(() -> {
            model.orElseThrow().imports().importFiles(files);
            held.runAll();
        });

        look();

        assertThat(words("#quality-nothing")).isEqualTo("Nothing found");
        photograph("data-quality-nothing");
    }
}
