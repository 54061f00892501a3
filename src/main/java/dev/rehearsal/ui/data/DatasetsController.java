package dev.rehearsal.ui.data;

import dev.rehearsal.event.Instants;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.WholeTextCell;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The datasets of the workspace; the selected one is looked at. */
public final class DatasetsController {
    private final DataModel model;

    @FXML
    private TableView<DatasetLine> datasets;

    @FXML
    private TableColumn<DatasetLine, String> nameColumn;

    @FXML
    private TableColumn<DatasetLine, String> sourceColumn;

    @FXML
    private TableColumn<DatasetLine, String> eventsColumn;

    @FXML
    private TableColumn<DatasetLine, String> customersColumn;

    @FXML
    private TableColumn<DatasetLine, String> profilesColumn;

    @FXML
    private TableColumn<DatasetLine, String> spanColumn;

    @FXML
    private TableColumn<DatasetLine, String> duplicatesColumn;

    @FXML
    private TableColumn<DatasetLine, String> rejectsColumn;

    @FXML
    private TableColumn<DatasetLine, String> stateColumn;

    DatasetsController(DataModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Cells.fill(nameColumn, line -> line.dataset().name());
        Cells.fill(sourceColumn, DatasetLine::source);
        Cells.fill(eventsColumn, line -> Figures.count(line.dataset().events()));
        Cells.fill(customersColumn, line -> Figures.count(line.dataset().customers()));
        Cells.fill(profilesColumn, line -> Figures.count(line.dataset().profiles()));
        Cells.fill(spanColumn, line -> span(line.dataset()));
        Cells.fill(duplicatesColumn, line -> Figures.count(line.duplicates()));
        Cells.fill(rejectsColumn, line -> Figures.count(line.rejects()));
        Cells.fill(stateColumn, DatasetLine::state);
        List.of(nameColumn, sourceColumn, stateColumn).forEach(WholeTextCell::use);
        datasets.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        datasets.setItems(model.datasets());
        datasets.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.choose(now);
            }
        });
        model.chosenProperty().addListener((property, before, now) -> select(now));
        select(model.chosenProperty().get());
    }

    private void select(Optional<DatasetLine> line) {
        line.ifPresent(datasets.getSelectionModel()::select);
    }

    private String span(Dataset dataset) {
        return dataset.firstTime() == Instants.NONE
                ? ""
                : model.events().times().span(dataset.firstTime(), dataset.lastTime());
    }
}
