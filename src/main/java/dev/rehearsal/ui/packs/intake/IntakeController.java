package dev.rehearsal.ui.packs.intake;

import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.EmptyState;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.Nodes;
import dev.rehearsal.ui.packs.changes.ChangeLines;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What importing a pack would do, what to choose, and the button that does it. */
public final class IntakeController {
    private final IntakeViewModel model;

    @FXML
    private StackPane empty;

    @FXML
    private VBox content;

    @FXML
    private Label file;

    @FXML
    private Label summary;

    @FXML
    private VBox remarks;

    @FXML
    private TableView<IntakeRow> rows;

    @FXML
    private VBox detail;

    @FXML
    private Label name;

    @FXML
    private Label explanation;

    @FXML
    private HBox choice;

    @FXML
    private ToggleGroup choices;

    @FXML
    private ToggleButton keepButton;

    @FXML
    private ToggleButton takeButton;

    @FXML
    private VBox changes;

    @FXML
    private Button importButton;

    public IntakeController(IntakeViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        empty.getChildren()
                .setAll(EmptyState.of(
                                Icons.IMPORT,
                                "Import a pack",
                                "You see first what is new, what changes and what conflicts with your own edits. "
                                        + "Choose a file, or drop it here.")
                        .action(Command.of("Choose a pack to import…", model::choose)));
        IntakeColumns.fill(rows, this::chosen);
        rows.getSelectionModel().selectedItemProperty().addListener((row, before, now) -> detail(now));
        rows.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.SPACE) {
                toggle(rows.getSelectionModel().getSelectedItem());
                key.consume();
            }
        });
        choices.selectedToggleProperty().addListener((toggle, before, now) -> {
            if (now == null) {
                choices.selectToggle(before);
            }
        });
        model.reportProperty().addListener((report, before, now) -> show(now));
        show(model.reportProperty().get());
    }

    private void toggle(@Nullable IntakeRow row) {
        if (row != null && row.isChoice()) {
            row.takenProperty().set(!row.takenProperty().get());
            chosen();
        }
    }

    private void show(Optional<IntakeReport> report) {
        Nodes.show(empty, report.isEmpty());
        Nodes.show(content, report.isPresent());
        rows.getItems().setAll(report.map(IntakeReport::rows).orElse(List.of()));
        report.ifPresent(now -> {
            file.setText(String.valueOf(now.file().getFileName()));
            summary.setText(now.summary());
            remarks.getChildren()
                    .setAll(now.remarks().stream().map(IntakeController::remark).toList());
            Nodes.show(remarks, !now.remarks().isEmpty());
            rows.getSelectionModel().selectFirst();
        });
        chosen();
    }

    private static Label remark(String words) {
        Label label = new Label(words, Icons.INFORMATION.node());
        label.getStyleClass().add("secondary");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private void chosen() {
        int number = model.reportProperty().get().map(now -> now.taken().size()).orElse(0);
        importButton.setText(number == 0 ? "Nothing to import" : "Import " + Figures.count(number, "part"));
        importButton.setDisable(number == 0);
        detail(rows.getSelectionModel().getSelectedItem());
    }

    private void detail(@Nullable IntakeRow row) {
        detail.setVisible(row != null);
        if (row == null) {
            return;
        }
        name.setText(row.item().name());
        explanation.setText(row.explanation());
        Nodes.show(choice, row.isChoice());
        choices.selectToggle(row.takenProperty().get() ? takeButton : keepButton);
        changes.getChildren().setAll(new ChangeLines(row.changes()));
    }

    @FXML
    private void keepMine() {
        choose(false);
    }

    @FXML
    private void takeTheirs() {
        choose(true);
    }

    private void choose(boolean taken) {
        IntakeRow row = rows.getSelectionModel().getSelectedItem();
        if (row != null) {
            row.takenProperty().set(taken);
            chosen();
        }
    }

    @FXML
    private void another() {
        model.choose();
    }

    @FXML
    private void leave() {
        model.leave();
    }

    @FXML
    private void take() {
        model.take();
    }
}
