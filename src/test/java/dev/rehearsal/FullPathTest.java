package dev.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.cli.Cli;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.Answers;
import dev.rehearsal.ui.Screens;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** From a file of events to a pack that decides alike in another workspace, in the window as users have it. */
class FullPathTest extends FxRobot {
    private static final int PATIENCE = 30;

    @TempDir
    private Path folder;

    private final Answers answers = new Answers();
    private final Screens screens = new Screens();
    private Optional<Workbench> workbench = Optional.empty();

    @BeforeEach
    void openWindow() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        interact(() -> {
            Workbench built =
                    new Workbench(stage, folder.resolve("settings"), folder.resolve("data"), opened -> {}, answers);
            workbench = Optional.of(built);
            built.show();
        });
    }

    @AfterEach
    void closeWindow() throws TimeoutException {
        interact(() -> workbench.orElseThrow().close());
        FxToolkit.cleanupStages();
    }

    @Test
    void aRuleGoesFromAnImportedLogThroughReviewIntoAPackThatDecidesAlikeElsewhere() throws Exception {
        Path pack = folder.resolve("spring.json");
        open("Spring shop");
        importEvents();
        makeAbandonedCart();
        assertThat(shown("#live-fires", Label.class).getText()).matches("[1-9][0-9,]* fires");
        picture("rule");
        answers.then("Rehearsed on the spring log");
        press("#save-and-submit");
        approve();
        export(pack);
        List<String> decided =
                decisions("Spring shop", workspace -> workspace.packs().approved());

        assertThat(verified(pack)).contains("checksum");
        open("Autumn shop");
        importEvents();
        takeIn(pack);

        assertThat(decisions("Autumn shop", workspace -> workspace.packs().newest()))
                .isEqualTo(decided)
                .anyMatch(decision -> decision.contains(" FIRED "));
    }

    private void makeAbandonedCart() throws TimeoutException {
        go("rules");
        until(() -> isShown("#new-rule"));
        answers.then("Cart left");
        interact(() -> shown("#new-rule", MenuButton.class).getItems().stream()
                .filter(item -> "Abandoned cart".equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
        until(() -> isShown("#live-state")
                && shown("#live-state", Label.class).getText().equals("Up to date")
                && !shown("#live-fires", Label.class).getText().isEmpty());
    }

    private void approve() throws TimeoutException {
        press("#open-approval");
        press("#gate-replay");
        until(() -> isShown("#approve") && !lookup("#approve").query().isDisabled());
        picture("approval");
        interact(() -> shown("#approval-comment", TextInputControl.class).setText("Looks right"));
        press("#approve");
        until(() -> shown("#rule-status", Label.class).getText().startsWith("Approved"));
    }

    private void export(Path pack) throws TimeoutException {
        go("packs");
        answers.then(pack);
        press("#export-pack");
        until(() -> Files.exists(pack));
        picture("packs");
    }

    private void takeIn(Path pack) throws TimeoutException {
        go("packs");
        press("#packs-import");
        answers.then(pack);
        pressSaying("Choose a pack to import…");
        press("#intake-import");
        until(() -> !isShown("#intake-import"));
        picture("taken-in");
    }

    /** What the command line says of the file. */
    private static String verified(Path pack) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(Cli.run(new String[] {"verify", pack.toString()}, print, print))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private interface Rules {
        RulePack of(Workspace workspace) throws WorkspaceProblem;
    }

    /** What rules of the workspace decide over its events; the window has let it go before. */
    private List<String> decisions(String name, Rules rules) throws Exception {
        interact(() -> workbench.orElseThrow().leave());
        try (Workspace workspace = Workspace.openReadOnly(folder.resolve(name), Clock.systemUTC())) {
            List<Long> all =
                    workspace.datasets().list().stream().map(Dataset::id).toList();
            EventLog log = workspace.datasets().load(all, ForkJoinPool.commonPool(), Progress.NONE);
            ReplayResult result = Replay.bind(rules.of(workspace), log).run(ReplayOptions.DEFAULT, Progress.NONE);
            DecisionTable decisions = result.decisions();
            return Arrays.stream(result.decisionOrder())
                    .mapToObj(row -> "%d %s %s %s %s"
                            .formatted(
                                    decisions.at(row),
                                    result.customerId(decisions.customer(row)),
                                    result.rule(decisions.rule(row)).id(),
                                    decisions.outcome(row),
                                    decisions.reason(row)))
                    .toList();
        }
    }

    private void open(String name) throws Exception {
        Path shop = folder.resolve(name);
        Workspace.create(shop, Clock.systemUTC()).close();
        interact(() -> workbench.orElseThrow().open(shop));
        until(() -> shown("#workspace-name", Label.class).getText().equals(name));
    }

    private void importEvents() throws TimeoutException {
        go("data");
        answers.then(Path.of("sample-data", "events.csv").toAbsolutePath());
        press("#import");
        press("#wizard-at-once");
        until(() -> isShown("#import-sentence")
                && shown("#import-sentence", Label.class).getText().startsWith("Imported"));
    }

    private void go(String place) {
        interact(() -> lookup("#place-" + place).queryAs(ToggleButton.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(String selector) throws TimeoutException {
        until(() -> isShown(selector) && !lookup(selector).query().isDisabled());
        interact(() -> shown(selector, ButtonBase.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void pressSaying(String words) throws TimeoutException {
        Predicate<Node> says =
                node -> node instanceof ButtonBase button && words.equals(((Labeled) button).getText()) && isSeen(node);
        until(() -> lookup(says).tryQuery().isPresent());
        interact(() -> ((ButtonBase) lookup(says).query()).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean isShown(String selector) {
        return lookup(selector).tryQuery().filter(FullPathTest::isSeen).isPresent();
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private <N extends Node> N shown(String selector, Class<N> kind) {
        return lookup(selector).queryAs(kind);
    }

    private void until(Callable<Boolean> condition) throws TimeoutException {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, condition);
        } catch (TimeoutException late) {
            picture("stuck");
            throw late;
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void picture(String name) {
        interact(() -> screens.photograph(lookup("#workspace-name").query().getScene(), "path-" + name));
    }
}
