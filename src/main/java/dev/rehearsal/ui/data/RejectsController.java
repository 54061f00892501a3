package dev.rehearsal.ui.data;

import dev.rehearsal.ingest.Reject;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.WholeTextCell;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The rows that the imports of the dataset left out, each with its place and the reason. */
public final class RejectsController {
    private final RejectsModel model;

    @FXML
    private TableView<Reject> rejects;

    @FXML
    private TableColumn<Reject, String> fileColumn;

    @FXML
    private TableColumn<Reject, String> lineColumn;

    @FXML
    private TableColumn<Reject, String> columnColumn;

    @FXML
    private TableColumn<Reject, String> valueColumn;

    @FXML
    private TableColumn<Reject, String> reasonColumn;

    @FXML
    private TableColumn<Reject, String> rowColumn;

    RejectsController(RejectsModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        rejects.setItems(model.rows());
        Cells.fill(fileColumn, Reject::file);
        Cells.fill(lineColumn, reject -> Figures.count(reject.line()));
        Cells.fill(columnColumn, Reject::column);
        Cells.fill(valueColumn, Reject::value);
        Cells.fill(reasonColumn, Reject::reason);
        Cells.fill(rowColumn, Reject::row);
        List.of(fileColumn, columnColumn, valueColumn, reasonColumn, rowColumn).forEach(WholeTextCell::use);
        rejects.setPlaceholder(new Label("Every row was imported."));
        rejects.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    }
}
