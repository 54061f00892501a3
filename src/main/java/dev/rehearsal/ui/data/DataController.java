package dev.rehearsal.ui.data;

import dev.rehearsal.event.Instants;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.ImportedFile;
import dev.rehearsal.ui.data.wizard.WizardParts;
import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.EmptyState;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.HistoryOwner;
import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.Subject;
import dev.rehearsal.ui.kit.View;
import dev.rehearsal.ui.kit.ViewLoader;
import dev.rehearsal.ui.kit.Views;
import dev.rehearsal.ui.kit.WholeTextCell;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Data: the datasets of the workspace, and under them the events of the one that is looked at. */
public final class DataController implements View {
    private final DataModel model;
    private final Runnable openSample;

    @FXML
    private StackPane root;

    @FXML
    private VBox content;

    @FXML
    private MenuButton datasetMenu;

    @FXML
    private Button importButton;

    @FXML
    private HBox interrupted;

    @FXML
    private Label interruptedWords;

    @FXML
    private Button againButton;

    @FXML
    private StackPane nothing;

    @FXML
    private SplitPane browse;

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

    private DataController(DataModel model, Runnable openSample) {
        this.model = model;
        this.openSample = openSample;
    }

    /** Registers the view with the parts that its FXML includes. */
    public static ViewLoader register(ViewLoader views, DataModel model, Runnable openSample) {
        return WizardParts.register(views, model.imports().wizard())
                .register(Views.DATA, DataController.class, () -> new DataController(model, openSample))
                .registerPart(ImportController.class, () -> new ImportController(model))
                .registerPart(EventDetailController.class, () -> new EventDetailController(model))
                .registerPart(DuplicatesController.class, () -> new DuplicatesController(model.duplicates()))
                .registerPart(EventsController.class, () -> new EventsController(model))
                .registerPart(RejectsController.class, () -> new RejectsController(model.rejects()))
                .registerPart(CustomerController.class, () -> new CustomerController(model));
    }

    @FXML
    private void initialize() {
        bindDatasets();
        bindStates();
        model.chosenProperty().addListener((property, before, now) -> drawChosen(now));
        drawChosen(model.chosenProperty().get());
        importButton.setDisable(!model.imports().isPossible());
        FileDrop.accept(root, model.imports()::importFiles);
    }

    private void bindDatasets() {
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
    }

    private String span(Dataset dataset) {
        return dataset.firstTime() == Instants.NONE
                ? ""
                : model.events().times().span(dataset.firstTime(), dataset.lastTime());
    }

    private void bindStates() {
        BooleanBinding none = Bindings.isEmpty(model.datasets());
        nothing.visibleProperty().bind(none.and(model.listedProperty()));
        browse.visibleProperty().bind(none.not());
        content.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.customerProperty().get().isEmpty()
                                && !model.imports().wizard().openProperty().get(),
                        model.customerProperty(),
                        model.imports().wizard().openProperty()));
        nothing.getChildren()
                .add(EmptyState.of(
                                Icons.DATA,
                                "No data yet",
                                "Import the events that happened, as CSV, TSV or JSON lines, or drop the files here.")
                        .action(importCommand())
                        .link(Command.of("Open the sample", openSample)));
        datasetMenu
                .disableProperty()
                .bind(none.or(new SimpleBooleanProperty(!model.imports().isPossible())));
    }

    private void drawChosen(Optional<DatasetLine> line) {
        line.ifPresent(datasets.getSelectionModel()::select);
        Optional<String> files = line.flatMap(DatasetLine::interrupted)
                .map(broken -> broken.files().stream().map(ImportedFile::name).collect(Collectors.joining(", ")));
        Cells.show(interrupted, files.isPresent());
        files.ifPresent(names -> interruptedWords.setText(
                "The import of " + names + " was broken off. What was in by then is kept; import again to finish."));
        againButton.setDisable(!model.imports().isPossible());
    }

    private Command importCommand() {
        return Command.of("Import…", "Shortcut+I", this::chooseFiles)
                .when(new SimpleBooleanProperty(model.imports().isPossible()));
    }

    @Override
    public Optional<HistoryOwner> history() {
        return Optional.of(model.steps());
    }

    @Override
    public List<Command> commands() {
        BooleanBinding some = Bindings.isNotEmpty(model.datasets());
        return List.of(
                importCommand(),
                Command.of("Rename the dataset…", this::rename).when(some),
                Command.of("Delete the dataset…", this::delete).when(some));
    }

    @Override
    public void shown() {
        model.refresh();
    }

    @Override
    public void show(Subject subject) {
        switch (subject) {
            case Subject.Customer(String id) -> model.openCustomer(id);
            case Subject.DatasetById(long id) -> model.chooseId(id);
            case Subject.RuleById rule -> model.refresh();
        }
    }

    @FXML
    private void chooseFiles() {
        model.imports().chooseFiles();
    }

    @FXML
    private void importAgain() {
        model.importAgain();
    }

    @FXML
    private void rename() {
        model.rename();
    }

    @FXML
    private void delete() {
        model.delete();
    }
}
