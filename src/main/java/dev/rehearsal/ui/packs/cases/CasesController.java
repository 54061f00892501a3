package dev.rehearsal.ui.packs.cases;

import dev.rehearsal.ui.kit.Nodes;
import dev.rehearsal.ui.kit.WholeTextCell;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/** Which scenarios go along, and which of their fields are not made up. */
public final class CasesController {
    private final CasesViewModel model;

    @FXML
    private TableView<ScenarioRow> scenarios;

    @FXML
    private TableColumn<ScenarioRow, Boolean> takenColumn;

    @FXML
    private TableColumn<ScenarioRow, String> nameColumn;

    @FXML
    private VBox fieldsPane;

    @FXML
    private TableView<FieldRow> fields;

    @FXML
    private TableColumn<FieldRow, Boolean> unchangedColumn;

    @FXML
    private TableColumn<FieldRow, String> fieldColumn;

    @FXML
    private TableColumn<FieldRow, String> exampleColumn;

    public CasesController(CasesViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        ticks(scenarios, takenColumn, ScenarioRow::takenProperty);
        Nodes.fill(nameColumn, ScenarioRow::name);
        WholeTextCell.use(nameColumn);
        scenarios.setItems(model.scenarios());
        scenarios.setPlaceholder(new Label("There is no scenario yet. Bring some in under Scenarios in Rules."));
        scenarios.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        ticks(fields, unchangedColumn, FieldRow::unchangedProperty);
        Nodes.fill(fieldColumn, row -> row.field().name());
        WholeTextCell.use(fieldColumn);
        Nodes.fill(exampleColumn, FieldRow::example);
        WholeTextCell.use(exampleColumn);
        fields.setItems(model.fields());
        fields.setPlaceholder(new Label("The chosen scenarios have no other fields"));
        fields.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        fieldsPane.visibleProperty().bind(Bindings.isEmpty(model.scenarios()).not());
        fieldsPane.managedProperty().bind(fieldsPane.visibleProperty());
    }

    private static <R> void ticks(
            TableView<R> table, TableColumn<R, Boolean> column, Function<R, BooleanProperty> value) {
        column.setCellValueFactory(cell -> value.apply(cell.getValue()));
        column.setCellFactory(CheckBoxTableCell.forTableColumn(column));
        column.setSortable(false);
        table.setEditable(true);
        table.setOnKeyPressed(key -> {
            R row = table.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.SPACE && row != null) {
                BooleanProperty ticked = value.apply(row);
                ticked.set(!ticked.get());
                key.consume();
            }
        });
    }
}
