package dev.rehearsal.ui.data;

import dev.rehearsal.store.ImportedFile;
import dev.rehearsal.ui.data.wizard.WizardParts;
import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.EmptyState;
import dev.rehearsal.ui.kit.FileDrop;
import dev.rehearsal.ui.kit.HistoryOwner;
import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.Nodes;
import dev.rehearsal.ui.kit.Subject;
import dev.rehearsal.ui.kit.View;
import dev.rehearsal.ui.kit.ViewLoader;
import dev.rehearsal.ui.kit.Views;
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
    private StackPane eventsPage;

    @FXML
    private StackPane qualityPage;

    @FXML
    private StackPane identityPage;

    private DataController(DataModel model, Runnable openSample) {
        this.model = model;
        this.openSample = openSample;
    }

    /** Registers the view with the parts that its FXML includes. */
    public static ViewLoader register(ViewLoader views, DataModel model, Runnable openSample) {
        return WizardParts.register(views, model.imports().wizard())
                .register(Views.DATA, DataController.class, () -> new DataController(model, openSample))
                .registerPart(DatasetsController.class, () -> new DatasetsController(model))
                .registerPart(ImportController.class, () -> new ImportController(model))
                .registerPart(EventDetailController.class, () -> new EventDetailController(model))
                .registerPart(DuplicatesController.class, () -> new DuplicatesController(model.duplicates()))
                .registerPart(PagesController.class, () -> new PagesController(model))
                .registerPart(QualityController.class, () -> new QualityController(model.quality(), model::look))
                .registerPart(
                        IdentityController.class,
                        () -> new IdentityController(model.identity(), () -> model.show(DataPage.EVENTS)))
                .registerPart(EventsController.class, () -> new EventsController(model))
                .registerPart(RejectsController.class, () -> new RejectsController(model.rejects()))
                .registerPart(CustomerController.class, () -> new CustomerController(model));
    }

    @FXML
    private void initialize() {
        bindStates();
        show(eventsPage, DataPage.EVENTS);
        show(qualityPage, DataPage.QUALITY);
        show(identityPage, DataPage.IDENTITY);
        model.chosenProperty().addListener((property, before, now) -> drawChosen(now));
        drawChosen(model.chosenProperty().get());
        importButton.setDisable(!model.imports().isPossible());
        FileDrop.accept(root, model.imports()::importFiles);
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

    private void show(StackPane part, DataPage page) {
        part.visibleProperty().bind(model.pageProperty().isEqualTo(page));
    }

    private void drawChosen(Optional<DatasetLine> line) {
        Optional<String> files = line.flatMap(DatasetLine::interrupted)
                .map(broken -> broken.files().stream().map(ImportedFile::name).collect(Collectors.joining(", ")));
        Nodes.show(interrupted, files.isPresent());
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
                Command.of("Delete old events…", this::deleteOldEvents).when(some),
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
    private void deleteOldEvents() {
        model.deleteOldEvents();
    }

    @FXML
    private void delete() {
        model.delete();
    }
}
