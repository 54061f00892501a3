package dev.rehearsal.ui.rules.editor;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.ViewTest;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Pause;
import dev.rehearsal.ui.kit.Times;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The editor's real FXML over rules in memory and the log of the sample; everything runs at once. */
abstract class EditorStage extends ViewTest {
    private static final EventLog LOG = SampleLog.read();

    DeskInMemory desk = new DeskInMemory();
    Notices notices = new Notices();
    private Background background = Backgrounds.direct();
    RuleEditorViewModel model = new RuleEditorViewModel(desk, background, notices, Pause.none());
    LiveResultViewModel live = new LiveResultViewModel(desk, background, notices, Pause.none(), times());

    static Times times() {
        return new Times(ZoneOffset.UTC);
    }

    @Override
    protected Parent root() {
        desk = new DeskInMemory().over(LOG);
        notices = new Notices();
        return root(desk, Backgrounds.direct(), Pause.none(), Pause.none());
    }

    final Parent root(RuleDesk over, Background beside, Pause untilKept, Pause untilTried) {
        background = beside;
        model = new RuleEditorViewModel(over, background, notices, untilKept);
        live = new LiveResultViewModel(over, background, notices, untilTried, times());
        FXMLLoader loader = new FXMLLoader(getClass().getResource("/fxml/rule-editor.fxml"));
        loader.setControllerFactory(type -> type == RuleResultController.class
                ? new RuleResultController(live, model)
                : RuleEditorController.over(model, live, background, times(), () -> {}, id -> {}));
        try {
            VBox page = new VBox(loader.<Parent>load());
            VBox.setVgrow(page.getChildren().getFirst(), Priority.ALWAYS);
            page.getStyleClass().addAll("page", "rules");
            page.getStylesheets()
                    .add(Objects.requireNonNull(getClass().getResource("/styles/rules.css"))
                            .toExternalForm());
            return page;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    final void open(Rule rule) {
        desk.put(rule);
        interact(() -> {
            model.open(rule.id());
            live.start();
        });
    }
}
