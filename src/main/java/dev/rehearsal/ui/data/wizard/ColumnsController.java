package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.ingest.CellType;
import dev.rehearsal.ui.kit.Nodes;
import dev.rehearsal.ui.kit.WholeTextCell;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The second step: the columns, and beside them where the chosen one goes. */
public final class ColumnsController {
    private static final List<Choice<CellType>> TYPES = Arrays.stream(CellType.values())
            .map(type -> new Choice<>(type, ColumnLine.words(type)))
            .toList();

    private final ColumnsViewModel model;
    private boolean drawing;

    @FXML
    private TextField filter;

    @FXML
    private Label words;

    @FXML
    private TableView<ColumnLine> columns;

    @FXML
    private TableColumn<ColumnLine, String> nameColumn;

    @FXML
    private TableColumn<ColumnLine, String> targetColumn;

    @FXML
    private TableColumn<ColumnLine, Confidence> confidenceColumn;

    @FXML
    private TableColumn<ColumnLine, String> typeColumn;

    @FXML
    private TableColumn<ColumnLine, String> examplesColumn;

    @FXML
    private TableColumn<ColumnLine, String> missingColumn;

    @FXML
    private VBox detail;

    @FXML
    private Label name;

    @FXML
    private Label why;

    @FXML
    private Label sharing;

    @FXML
    private Button firstButton;

    @FXML
    private TextField search;

    @FXML
    private ListView<Target> targets;

    @FXML
    private ComboBox<Choice<CellType>> type;

    @FXML
    private Button proposalButton;

    ColumnsController(ColumnsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Nodes.fill(nameColumn, ColumnLine::name);
        Nodes.fill(targetColumn, ColumnLine::goesTo);
        Nodes.fill(confidenceColumn, ColumnLine::confidence);
        Nodes.fill(typeColumn, line -> ColumnLine.words(line.type()));
        Nodes.fill(examplesColumn, ColumnLine::examplesInOne);
        Nodes.fill(missingColumn, ColumnLine::missing);
        List.of(nameColumn, targetColumn, typeColumn, examplesColumn).forEach(WholeTextCell::use);
        confidenceColumn.setCellFactory(column -> new ConfidenceCell());
        columns.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        columns.setPlaceholder(new Label("No column of this name."));
        columns.setItems(model.lines());
        columns.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null && !drawing) {
                model.choose(now);
            }
        });
        columns.setOnKeyPressed(this::press);
        filter.textProperty().addListener((property, before, now) -> model.filter(now));
        targets.setCellFactory(list -> new TargetCell());
        targets.setOnMouseClicked(click -> send());
        targets.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                send();
                columns.requestFocus();
            }
        });
        search.textProperty().addListener((property, before, now) -> drawTargets());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::search);
        Choosing.tell(type, model::read);
        model.chosenProperty().addListener((property, before, now) -> draw(before, now));
        draw(Optional.empty(), model.chosenProperty().get());
    }

    /** Enter goes on to where the column goes, Delete leaves it out. */
    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            search.requestFocus();
            search.selectAll();
        } else if (key.getCode() == KeyCode.DELETE) {
            model.leaveOut();
        }
    }

    /** Enter takes the first that fits, the arrow goes into the list. */
    private void search(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            send();
            columns.requestFocus();
        } else if (key.getCode() == KeyCode.DOWN) {
            key.consume();
            targets.requestFocus();
        }
    }

    private void send() {
        Target chosen = targets.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.send(chosen);
            search.clear();
        }
    }

    private void draw(Optional<ColumnLine> before, Optional<ColumnLine> now) {
        detail.setDisable(now.isEmpty());
        words.setText(model.words());
        drawing = true;
        now.ifPresent(line -> columns.getSelectionModel().select(line));
        drawing = false;
        now.ifPresent(line -> {
            name.setText(line.name());
            ConfidenceMark.show(
                    why, new Why(line.confidence(), line.confidence() == Confidence.CHOSEN ? "" : line.why()));
            sharing.setText(model.sharing());
            Nodes.show(sharing, !model.sharing().isEmpty());
            Nodes.show(firstButton, line.rank() > 1);
            Nodes.show(proposalButton, model.isDecided());
            Choosing.show(type, TYPES, line.type());
            if (!before.map(ColumnLine::name).equals(now.map(ColumnLine::name))) {
                search.clear();
            }
            drawTargets();
        });
    }

    private void drawTargets() {
        targets.getItems().setAll(model.targets(search.getText()));
        String now = model.chosenProperty().get().map(ColumnLine::target).orElse("");
        targets.getItems().stream()
                .filter(target -> target.name().equals(now))
                .findFirst()
                .filter(target -> search.getText().isBlank())
                .ifPresentOrElse(
                        target -> {
                            targets.getSelectionModel().select(target);
                            targets.scrollTo(target);
                        },
                        () -> targets.getSelectionModel().selectFirst());
    }

    @FXML
    private void askFirst() {
        model.askFirst();
    }

    @FXML
    private void propose() {
        model.propose();
    }

    private static final class ConfidenceCell extends TableCell<ColumnLine, Confidence> {
        @Override
        protected void updateItem(@Nullable Confidence confidence, boolean empty) {
            super.updateItem(confidence, empty);
            setText(empty || confidence == null ? null : confidence.word());
            setGraphic(empty || confidence == null ? null : ConfidenceMark.of(confidence));
        }
    }
}
