package dev.rehearsal.ui.data;

import dev.rehearsal.store.Duplicate;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.WholeTextCell;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The rows that were skipped, each with the row that was there before it. */
public final class DuplicatesController {
    private final DuplicatesModel model;

    @FXML
    private TableView<Duplicate> duplicates;

    @FXML
    private TableColumn<Duplicate, String> fileColumn;

    @FXML
    private TableColumn<Duplicate, String> lineColumn;

    @FXML
    private TableColumn<Duplicate, String> idColumn;

    @FXML
    private TableColumn<Duplicate, String> firstColumn;

    DuplicatesController(DuplicatesModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        duplicates.setItems(model.rows());
        Cells.fill(fileColumn, Duplicate::file);
        Cells.fill(lineColumn, duplicate -> Figures.count(duplicate.line()));
        Cells.fill(idColumn, Duplicate::eventId);
        Cells.fill(firstColumn, DuplicatesModel::first);
        List.of(fileColumn, idColumn, firstColumn).forEach(WholeTextCell::use);
        duplicates.setPlaceholder(new Label("No row was skipped."));
        duplicates.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    }
}
