package dev.rehearsal.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.ui.Answers;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.ViewTest;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Pause;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.View;
import dev.rehearsal.ui.kit.ViewLoader;
import dev.rehearsal.ui.kit.ViewLoader.Loaded;
import dev.rehearsal.ui.kit.Views;
import dev.rehearsal.ui.rules.editor.DeskInMemory;
import dev.rehearsal.ui.rules.editor.LiveResultViewModel;
import dev.rehearsal.ui.rules.editor.RuleEditorViewModel;
import java.nio.file.Path;
import java.time.ZoneOffset;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class RulesViewTest extends ViewTest {
    private Answers answers = new Answers();
    private View view = new View() {};

    @Override
    protected Parent root() {
        answers = new Answers();
        RulesInMemory shelf = new RulesInMemory();
        Background background = Backgrounds.direct();
        Notices notices = new Notices();
        RulesViewModel model = new RulesViewModel(shelf, background, notices, answers);
        PackImportViewModel packs = new PackImportViewModel(shelf, background, notices, answers);
        DeskInMemory desk = new DeskInMemory();
        Times times = new Times(ZoneOffset.UTC);
        ViewLoader views = new ViewLoader();
        RulesView.register(
                views,
                model,
                packs,
                new RuleEditorViewModel(desk, background, notices, Pause.none()),
                new LiveResultViewModel(desk, background, notices, Pause.none(), times),
                background,
                answers,
                times,
                () -> {},
                () -> {});
        Loaded loaded = views.load(Views.RULES);
        view = loaded.controller();
        view.shown();
        return loaded.root();
    }

    private void importSample() {
        answers.then(Path.of("sample-data", "pack.json")).then(true);
        clickOn("#import-pack");
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String status() {
        return lookup("#rule-status").queryAs(Label.class).getText();
    }

    @Test
    void aWorkspaceWithoutRulesOffersTheImport() {
        assertThat(lookup(".empty-state").query().isVisible()).isTrue();
        photograph("rules-empty");
    }

    @Test
    void aRuleIsReadInWordsAndGoesThroughReview() {
        importSample();
        assertThat(status()).isEqualTo("Draft 1");
        clickOn("#submit-rule");
        assertThat(status()).isEqualTo("In review 1");
        answers.then("Fits the spring plan");
        clickOn("#approve-rule");
        assertThat(status()).isEqualTo("Approved 1");
        assertThat(lookup("#approve-rule").query().isVisible()).isFalse();
        assertThat(lookup(".rule-card").queryAll()).hasSizeGreaterThanOrEqualTo(2);
        photograph("rules");
    }

    @Test
    void theArrowsOpenTheNextRule() {
        importSample();
        TableView<?> table = lookup("#rules-table").queryTableView();
        interact(table::requestFocus);
        push(KeyCode.DOWN);

        RuleLine second = (RuleLine) table.getItems().get(1);
        assertThat(lookup("#rule-name").queryAs(Label.class).getText()).isEqualTo(second.name());
        assertThat(lookup("#rule-sentence").queryAs(Label.class).getText()).isEqualTo(second.sentence());
    }
}
