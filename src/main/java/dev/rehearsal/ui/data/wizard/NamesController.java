package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.event.EventType;
import dev.rehearsal.ingest.TypeRule;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Nodes;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** Event names: one for all or from a column, what each becomes, and rules for single rows. */
public final class NamesController {
    private final NamesViewModel model;
    private List<TypeRule> drawnRules = List.of();
    private List<String> drawnColumns = List.of();

    @FXML
    private RadioButton fromColumn;

    @FXML
    private ComboBox<String> column;

    @FXML
    private RadioButton fromConstant;

    @FXML
    private ComboBox<String> constant;

    @FXML
    private Label problem;

    @FXML
    private TableView<NamesViewModel.Line> names;

    @FXML
    private TableColumn<NamesViewModel.Line, String> nameColumn;

    @FXML
    private TableColumn<NamesViewModel.Line, String> countColumn;

    @FXML
    private TableColumn<NamesViewModel.Line, NamesViewModel.Line> toColumn;

    @FXML
    private Label counted;

    @FXML
    private VBox rules;

    NamesController(NamesViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Nodes.fill(nameColumn, NamesViewModel.Line::name);
        Nodes.fill(countColumn, line -> Figures.count(line.rows()));
        Nodes.fill(toColumn, line -> line);
        toColumn.setCellFactory(ignored -> new NameCell(model::rename));
        names.setFixedCellSize(36);
        names.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        names.setPlaceholder(new Label("No names in the rows that were looked at."));
        constant.getItems().setAll(EventType.STANDARD);
        column.valueProperty().addListener((property, before, now) -> {
            if (now != null && fromColumn.isSelected()) {
                model.from(now);
            }
        });
        fromColumn.setOnAction(click -> fromColumn());
        fromConstant.setOnAction(click -> oneName());
        constant.valueProperty().addListener((property, before, now) -> oneName());
        model.wizard().files().readingProperty().addListener((property, before, now) -> draw());
        model.counts().countedProperty().addListener((property, before, now) -> draw());
        draw();
    }

    private void fromColumn() {
        if (column.getValue() != null) {
            model.from(column.getValue());
        } else {
            column.requestFocus();
        }
        drawSource();
    }

    private void oneName() {
        if (fromConstant.isSelected()) {
            String name = constant.getValue();
            if (name != null) {
                model.oneName(name);
            }
            drawSource();
        }
    }

    private void draw() {
        List<String> from = model.nameColumns();
        List<String> columns = model.columns();
        if (!column.getItems().equals(columns)) {
            column.getItems().setAll(columns);
        }
        boolean one = from.isEmpty() && !model.constant().isEmpty();
        if (!from.isEmpty() || one) {
            fromColumn.setSelected(!one);
            fromConstant.setSelected(one);
        }
        if (!from.isEmpty()) {
            column.setValue(from.getFirst());
        }
        if (one && !model.constant().equals(constant.getValue())) {
            constant.setValue(model.constant());
        }
        drawSource();
        problem.setText(model.problem());
        Nodes.show(problem, !model.problem().isEmpty());
        List<NamesViewModel.Line> lines = model.lines();
        if (!names.getItems().equals(lines)) {
            names.getItems().setAll(lines);
        }
        Nodes.show(names, !one);
        Nodes.show(counted, !one);
        counted.setText(model.words());
        drawRules(columns);
    }

    private void drawSource() {
        column.setDisable(fromConstant.isSelected());
        constant.setDisable(!fromConstant.isSelected());
    }

    private void drawRules(List<String> columns) {
        if (!drawnRules.equals(model.rules()) || !drawnColumns.equals(columns)) {
            drawnRules = model.rules();
            drawnColumns = columns;
            if (rules.getChildren().size() != drawnRules.size()) {
                rules.getChildren().clear();
                for (int at = 0; at < drawnRules.size(); at++) {
                    rules.getChildren().add(new RuleLine(model, at));
                }
            }
            for (int at = 0; at < drawnRules.size(); at++) {
                ((RuleLine) rules.getChildren().get(at)).draw(drawnRules.get(at), columns);
            }
        }
        Nodes.show(rules, !drawnRules.isEmpty());
    }

    @FXML
    private void addRule() {
        model.addRule();
        if (!rules.getChildren().isEmpty()) {
            rules.getChildren().getLast().requestFocus();
        }
    }
}
