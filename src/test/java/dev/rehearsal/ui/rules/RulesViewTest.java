package dev.rehearsal.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.pack.PackReader;
import dev.rehearsal.ui.Answers;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.StoredShop;
import dev.rehearsal.ui.ViewTest;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.KeptLog;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Pause;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.View;
import dev.rehearsal.ui.kit.ViewLoader;
import dev.rehearsal.ui.kit.ViewLoader.Loaded;
import dev.rehearsal.ui.kit.Views;
import dev.rehearsal.ui.kit.review.StoredReview;
import dev.rehearsal.ui.rules.editor.DeskInMemory;
import dev.rehearsal.ui.rules.editor.LiveResultViewModel;
import dev.rehearsal.ui.rules.editor.RuleEditorViewModel;
import dev.rehearsal.ui.rules.scenarios.ScenariosViewModel;
import dev.rehearsal.ui.rules.scenarios.StoredScenarios;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class RulesViewTest extends ViewTest {
    private Answers answers = new Answers();
    private View view = new View() {};
    private @Nullable StoredShop stored;

    @Override
    protected Parent root() {
        answers = new Answers();
        try {
            stored = StoredShop.in(Files.createTempDirectory("rules-view"));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        Background background = Backgrounds.direct();
        Notices notices = new Notices();
        StoredRules rules = new StoredRules(shop().workspace());
        StoredReview<?> review = new StoredReview<>(
                shop().workspace(),
                new KeptLog(shop().workspace().datasets()),
                new RuleReview(shop().workspace().rules()),
                "Ann");
        RulesViewModel model = new RulesViewModel(rules, review, background, notices, answers);
        DeskInMemory desk = new DeskInMemory();
        Times times = new Times(ZoneOffset.UTC);
        ViewLoader views = new ViewLoader();
        RulesView.register(
                views,
                model,
                () -> takeSample(model),
                new RuleEditorViewModel(desk, background, notices, Pause.none()),
                new LiveResultViewModel(desk, background, notices, Pause.none(), times),
                new ScenariosViewModel(
                        new StoredScenarios(shop().workspace(), times, "Ann"), background, notices, answers),
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

    @AfterEach
    void close() throws Exception {
        shop().close();
    }

    private StoredShop shop() {
        return Objects.requireNonNull(stored);
    }

    private void takeSample(RulesViewModel model) {
        try {
            shop().workspace()
                    .packs()
                    .intake()
                    .takeAll(PackReader.read(Files.readString(Path.of("sample-data", "pack.json"))), "Ann");
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
        model.reload();
    }

    private void importSample() {
        clickOn("#import-pack");
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String status() {
        return lookup("#rule-status").queryAs(Label.class).getText();
    }

    private void run(String label) {
        Command command = view.commands().stream()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow();
        assertThat(command.possible().get()).isTrue();
        interact(command.run());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node focus() {
        return Objects.requireNonNull(stage().getScene().getFocusOwner(), "the focus is lost");
    }

    /** Presses Tab until the focus is there. */
    private void tabTo(String id) {
        for (int i = 0; i < 60 && !id.equals(focus().getId()); i++) {
            push(KeyCode.TAB);
        }
        assertThat(focus().getId()).isEqualTo(id);
    }

    /** The open rule as it is, and once more for purchases of somebody who bought before. */
    private void edit(String json) throws Exception {
        shop().workspace().rules().save(PackReader.readRule(json), "Ann");
        interact(() -> view.shown());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String cart(int price, int cooldown) {
        return """
                {"rule_id": "abandon_cart_001", "name": "Cart abandonment recovery", "trigger_type": "behavioral",
                 "conditions": [{"field": "event_type", "operator": "equals", "value": "cart_add", "source": "event"},
                   {"not": {"field": "properties.price", "operator": "less_than", "value": %d, "source": "event"}}],
                 "actions": [{"type": "send_email", "template_id": "cart_abandon_template", "delay_minutes": 60}],
                 "priority": 2, "cooldown_period": %d}
                """.formatted(price, cooldown);
    }

    /** Submits the open rule, replays it and approves it, by the buttons. */
    private void approve(String comment) {
        answers.then(comment);
        clickOn("#submit-review");
        clickOn("#open-approval");
        clickOn("#gate-replay");
        clickOn("#approve");
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aWorkspaceWithoutRulesOffersTheImport() {
        assertThat(lookup(".empty-state").query().isVisible()).isTrue();
        photograph("rules-empty");
    }

    @Test
    void aRuleIsReadInWordsAndGoesThroughReview() throws Exception {
        shop().importCustomers("Spring sale", 0, 40);
        importSample();
        interact(() -> lookup("#rule-tags").queryTextInputControl().setText("spring, cart"));
        clickOn("#rule-tags").push(KeyCode.ENTER);
        assertThat(status()).isEqualTo("Draft 1");

        answers.then("first version for the spring plan");
        clickOn("#submit-review");
        assertThat(status()).isEqualTo("In review 1");
        photograph("rules");
        clickOn("#open-approval");
        assertThat(lookup("#approve").queryButton().isDisabled()).isTrue();
        clickOn("#gate-replay");
        assertThat(lookup("#approve").queryButton().isDisabled()).isFalse();
        clickOn("#approval-comment").write("Fits the spring plan");
        clickOn("#approve");

        assertThat(status()).isEqualTo("Approved 1");
        assertThat(lookup("#approval-title").query().getParent().getParent().isVisible())
                .isFalse();
        assertThat(lookup(".rule-card").queryAll()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void anApprovalShowsWhatStandsInTheWayAndWhatHasChanged() throws Exception {
        shop().importCustomers("Spring sale", 0, 40);
        importSample();
        edit(cart(50, 1440));
        approve("first");
        edit(cart(80, 2880));
        shop().workspace().reviewPolicy().needSecondPerson(true);

        answers.then("only dear carts");
        clickOn("#submit-review");
        clickOn("#open-approval");
        photograph("review-approval-unmet");
        clickOn("#gate-replay");
        answers.then("Bob");
        clickOn("#gate-rename");
        photograph("review-approval-ready");

        assertThat(lookup("#approve").queryButton().isDisabled()).isFalse();
        assertThat(lookup(".diff-row").queryAll()).hasSizeGreaterThanOrEqualTo(2);
        clickOn("#approve");
        assertThat(status()).isEqualTo("Approved 2");
    }

    @Test
    void versionsAreComparedAndRestored() throws Exception {
        shop().importCustomers("Spring sale", 0, 40);
        importSample();
        edit(cart(50, 1440));
        approve("first");
        edit(cart(80, 2880));
        clickOn("#open-versions");
        assertThat(lookup(".diff-row").queryAll()).hasSize(2);
        photograph("review-versions");

        ListView<?> versions = lookup("#review-versions").queryListView();
        interact(() -> versions.getSelectionModel().selectLast());
        clickOn("#restore-version");
        push(KeyCode.ESCAPE);

        assertThat(status()).isEqualTo("Draft 2 · 1 approved");
        assertThat(lookup("#rule-sentence").queryAs(Label.class).getText()).contains("price less than 50");
    }

    @Test
    void theWholeReviewGoesByTheKeyboardAlone() throws Exception {
        shop().importCustomers("Spring sale", 0, 40);
        importSample();
        edit(cart(50, 1440));
        interact(() -> lookup("#rules-table").queryTableView().requestFocus());
        push(KeyCode.HOME);

        answers.then("please look");
        tabTo("submit-review");
        push(KeyCode.SPACE);
        assertThat(status()).isEqualTo("In review 1");
        assertThat(focus()).isInstanceOf(Button.class);

        answers.then("too dear");
        run("Send rule back…");
        assertThat(status()).isEqualTo("Draft 1");
        answers.then("again");
        run("Submit rule for review…");

        run("Approve rule…");
        assertThat(focus().getId()).isEqualTo("leave-approval");
        tabTo("gate-replay");
        push(KeyCode.SPACE);
        assertThat(focus().getId()).isEqualTo("approve");
        push(KeyCode.SHIFT, KeyCode.TAB);
        write("fine now");
        tabTo("approve");
        push(KeyCode.SPACE);
        assertThat(status()).isEqualTo("Approved 1");
        focus();

        edit(cart(80, 1440));
        run("Versions of the rule");
        assertThat(focus().getId()).isEqualTo("review-versions");
        push(KeyCode.END);
        tabTo("diff-before");
        ComboBox<?> before = lookup("#diff-before").queryComboBox();
        assertThat(before.getValue()).isNotNull();
        push(KeyCode.SHIFT, KeyCode.TAB);
        tabTo("restore-version");
        push(KeyCode.SPACE);
        focus();
        push(KeyCode.ESCAPE);
        assertThat(status()).isEqualTo("Draft 2 · 1 approved");
        assertThat(lookup("#rule-sentence").queryAs(Label.class).getText()).contains("price less than 50");
        focus();
    }

    @Test
    void aScenarioThatFailsBlocksTheApprovalAndIsReadFromThere() throws Exception {
        shop().importCustomers("Spring sale", 0, 40);
        importSample();
        edit(cart(50, 1440));
        answers.then(Path.of("sample-data", "stories.json"));
        run("Scenarios");
        clickOn("#add-scenarios");
        assertThat(lookup("#scenarios-summary").queryAs(Label.class).getText()).isEqualTo("1 of 3 fails");
        photograph("rules-scenarios");
        push(KeyCode.ESCAPE);

        answers.then("");
        clickOn("#submit-review");
        clickOn("#open-approval");
        clickOn("#gate-replay");
        assertThat(lookup("#approve").queryButton().isDisabled()).isTrue();
        tabTo("gate-scenarios");
        push(KeyCode.SPACE);
        assertThat(focus().getId()).isEqualTo("scenarios-table");
        push(KeyCode.DELETE);
        push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(lookup("#approve").queryButton().isDisabled()).isFalse();
        assertThat(focus()).isNotNull();
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
