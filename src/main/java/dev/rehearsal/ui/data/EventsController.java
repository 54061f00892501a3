package dev.rehearsal.ui.data;

import dev.rehearsal.event.Field;
import dev.rehearsal.ui.data.EventsModel.TypeCount;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.WholeTextCell;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The events of the dataset that is looked at, and the rows that its imports left out. */
public final class EventsController {
    private final DataModel model;

    @FXML
    private ToggleGroup parts;

    @FXML
    private ToggleButton eventsPart;

    @FXML
    private ToggleButton rejectsPart;

    @FXML
    private ToggleButton duplicatesPart;

    @FXML
    private HBox filters;

    @FXML
    private Region space;

    @FXML
    private ComboBox<TypeCount> type;

    @FXML
    private TextField customer;

    @FXML
    private TextField text;

    @FXML
    private Label zone;

    @FXML
    private Label count;

    @FXML
    private Button saveButton;

    @FXML
    private Button correctedButton;

    @FXML
    private HBox eventsPane;

    @FXML
    private TableView<Integer> events;

    @FXML
    private TableColumn<Integer, String> timeColumn;

    @FXML
    private TableColumn<Integer, String> customerColumn;

    @FXML
    private TableColumn<Integer, String> typeColumn;

    @FXML
    private TableColumn<Integer, String> propertiesColumn;

    @FXML
    private TableColumn<Integer, String> sessionColumn;

    @FXML
    private TableColumn<Integer, String> locationColumn;

    @FXML
    private Node rejects;

    @FXML
    private Node duplicates;

    EventsController(DataModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        bindFilters();
        bindEvents();
        bindParts();
        new WantedEvent(model.events(), events, this::showAll);
    }

    private void bindFilters() {
        EventsModel table = model.events();
        type.setItems(table.types());
        type.setConverter(new TypeLabels());
        type.getSelectionModel().selectFirst();
        table.types().addListener((ListChangeListener<TypeCount>)
                change -> type.getSelectionModel().selectFirst());
        type.valueProperty().addListener((property, before, now) -> filter());
        customer.textProperty().addListener((property, before, now) -> filter());
        text.textProperty().addListener((property, before, now) -> filter());
        customer.setOnAction(enter -> model.openCustomer(customer.getText()));
        count.textProperty().bind(table.countProperty());
        zone.setText("Times in " + table.times().zoneName());
    }

    private void filter() {
        TypeCount chosen = type.getValue();
        model.events().filter(new EventFilter(chosen == null ? "" : chosen.type(), customer.getText(), text.getText()));
    }

    private void showAll() {
        model.events().partProperty().set(Part.EVENTS);
        type.getSelectionModel().selectFirst();
        customer.clear();
        text.clear();
    }

    private void bindEvents() {
        EventsModel table = model.events();
        fill(timeColumn, EventWords::time);
        fill(customerColumn, EventWords::customer);
        fill(typeColumn, EventWords::type);
        fill(propertiesColumn, EventWords::properties);
        fill(sessionColumn, (words, position) -> words.field(position, Field.SESSION_ID));
        fill(locationColumn, (words, position) -> words.field(position, Field.LOCATION));
        List.of(customerColumn, typeColumn, propertiesColumn, sessionColumn, locationColumn)
                .forEach(WholeTextCell::use);
        BooleanBinding open =
                Bindings.createBooleanBinding(() -> table.chosenProperty().get().isPresent(), table.chosenProperty());
        sessionColumn.visibleProperty().bind(open.not());
        locationColumn.visibleProperty().bind(open.not());
        events.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        events.setItems(table.rowsProperty().get());
        table.rowsProperty().addListener((property, before, now) -> {
            events.getSelectionModel().clearSelection();
            events.setItems(now);
        });
        Label loading = new Label();
        loading.textProperty()
                .bind(Bindings.when(table.loadingProperty())
                        .then("Loading the events…")
                        .otherwise("No event passes the filter."));
        events.setPlaceholder(loading);
        events.getSelectionModel()
                .selectedItemProperty()
                .addListener((property, before, now) -> table.choose(Optional.ofNullable(now)));
        events.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                model.openCustomerOfEvent();
            }
        });
        events.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                model.openCustomerOfEvent();
            }
        });
    }

    private void fill(TableColumn<Integer, String> column, BiFunction<EventWords, Integer, String> value) {
        Cells.fill(
                column,
                position -> model.events()
                        .words()
                        .map(words -> value.apply(words, position))
                        .orElse(""));
    }

    private void bindParts() {
        rejectsPart.textProperty().bind(counted("Left out", model.rejects().rows()));
        duplicatesPart.textProperty().bind(counted("Skipped", model.duplicates().rows()));
        saveButton.disableProperty().bind(Bindings.isEmpty(model.rejects().rows()));
        correctedButton.setDisable(!model.imports().isPossible());
        eventsPart.setUserData(Part.EVENTS);
        rejectsPart.setUserData(Part.REJECTS);
        duplicatesPart.setUserData(Part.DUPLICATES);
        parts.selectedToggleProperty().addListener((property, before, now) -> {
            if (now == null) {
                before.setSelected(true);
            } else {
                model.events().partProperty().set((Part) now.getUserData());
            }
        });
        model.events().partProperty().addListener((property, before, now) -> drawPart(now));
        drawPart(model.events().partProperty().get());
    }

    private static ObservableValue<String> counted(String label, ObservableList<?> rows) {
        return Bindings.size(rows)
                .map(size -> size.intValue() == 0 ? label : label + " (" + Figures.count(size.intValue()) + ")");
    }

    private void drawPart(Part part) {
        parts.getToggles().stream()
                .filter(toggle -> part.equals(toggle.getUserData()))
                .forEach(toggle -> toggle.setSelected(true));
        Cells.show(eventsPane, part == Part.EVENTS);
        Cells.show(filters, part == Part.EVENTS);
        Cells.show(rejects, part == Part.REJECTS);
        Cells.show(duplicates, part == Part.DUPLICATES);
        Cells.show(space, part != Part.EVENTS);
        Cells.show(saveButton, part == Part.REJECTS);
        Cells.show(correctedButton, part == Part.REJECTS);
    }

    @FXML
    private void importCorrected() {
        model.chosenProperty()
                .get()
                .ifPresent(
                        line -> model.imports().importCorrected(line.dataset().name()));
    }

    @FXML
    private void save() {
        model.rejects().save();
    }
}
