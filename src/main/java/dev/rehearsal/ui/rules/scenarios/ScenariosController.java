package dev.rehearsal.ui.rules.scenarios;

import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.EmptyState;
import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.Nodes;
import dev.rehearsal.ui.kit.WholeTextCell;
import dev.rehearsal.ui.rules.scenarios.ScenarioLine.Row;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The list of scenarios, and beside it what one of them expected and what came instead. */
public final class ScenariosController {
    private final ScenariosViewModel model;
    private @Nullable Node focusBefore;

    @FXML
    private VBox root;

    @FXML
    private SplitPane content;

    @FXML
    private TableView<ScenarioLine> table;

    @FXML
    private TableColumn<ScenarioLine, String> result;

    @FXML
    private TableColumn<ScenarioLine, String> name;

    @FXML
    private TableColumn<ScenarioLine, String> names;

    @FXML
    private TableColumn<ScenarioLine, String> source;

    @FXML
    private Label summary;

    @FXML
    private Button runButton;

    @FXML
    private Button removeButton;

    @FXML
    private VBox detail;

    @FXML
    private StackPane empty;

    public ScenariosController(ScenariosViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        Nodes.fill(result, line -> line.passed() ? "✓ passes" : "✗ fails");
        result.setCellFactory(column -> new ResultCell());
        Nodes.fill(name, ScenarioLine::name);
        Nodes.fill(names, ScenarioLine::namesInWords);
        Nodes.fill(source, line -> line.stored().source());
        List.of(name, names, source).forEach(WholeTextCell::use);
        table.setItems(model.lines());
        table.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.chosenProperty().set(now);
            }
        });
        model.chosenProperty().subscribe(this::show);
        summary.textProperty().bind(model.summaryProperty());
        runButton.disableProperty().bind(model.runningProperty());
        removeButton.disableProperty().bind(model.chosenProperty().isNull());
        empty.getChildren()
                .setAll(EmptyState.of(
                                Icons.RUN,
                                "No scenarios yet",
                                "A scenario tells what happens to one customer and what has to come of it. It is replayed"
                                        + " before an approval, and keeps rules from being approved that break it.")
                        .action(Command.of("Add files…", model::add)));
        model.none().subscribe(none -> {
            Nodes.show(empty, none);
            Nodes.show(content, !none);
        });
        model.shownProperty().subscribe(this::front);
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                model.leave();
                key.consume();
            } else if (key.getCode() == KeyCode.DELETE && table.isFocused()) {
                model.remove();
                key.consume();
            }
        });
    }

    private void front(boolean shown) {
        if (shown && root.getScene() != null) {
            focusBefore = root.getScene().getFocusOwner();
            table.requestFocus();
        } else if (focusBefore != null) {
            focusBefore.requestFocus();
            focusBefore = null;
        }
    }

    private void show(@Nullable ScenarioLine line) {
        detail.getChildren().clear();
        if (line == null) {
            return;
        }
        if (!line.equals(table.getSelectionModel().getSelectedItem())) {
            table.getSelectionModel().select(line);
        }
        List<Node> nodes = new ArrayList<>();
        nodes.add(label(line.name(), "section-title"));
        nodes.add(label("Speaks of " + String.join(", ", line.names()), "secondary"));
        if (line.passed()) {
            nodes.add(label("Everything comes as it expects.", "success-text"));
        }
        line.rows().forEach(row -> nodes.add(card(row)));
        detail.getChildren().setAll(nodes);
    }

    private static VBox card(Row row) {
        String expected = row.expected().isEmpty() ? "nothing of the kind" : row.expected();
        String found = row.found().isEmpty() ? "it did not come" : row.found();
        VBox card = new VBox(
                4,
                label(row.what(), "strong"),
                label("Expected", "secondary"),
                label(expected, "scenario-expected"),
                label("Came", "secondary"),
                label(found, "danger-text"));
        card.getStyleClass().add("rule-card");
        card.setFocusTraversable(true);
        card.setAccessibleRole(AccessibleRole.TEXT);
        card.setAccessibleText(row.what() + ". Expected: " + expected + ". Came: " + found + ".");
        return card;
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    @FXML
    private void leave() {
        model.leave();
    }

    @FXML
    private void run() {
        model.run();
    }

    @FXML
    private void add() {
        model.add();
    }

    @FXML
    private void remove() {
        model.remove();
        table.requestFocus();
    }

    private static final class ResultCell extends TableCell<ScenarioLine, String> {
        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty ? null : words);
            getStyleClass().removeAll("success-text", "danger-text");
            if (!empty && words != null) {
                getStyleClass().add(words.endsWith("fails") ? "danger-text" : "success-text");
            }
        }
    }
}
