package dev.rehearsal.ui.data;

import dev.rehearsal.event.Field;
import dev.rehearsal.ui.data.EventsModel.TypeCount;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.WholeTextCell;
import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
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
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

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
    private VBox detail;

    @FXML
    private Button customerButton;

    @FXML
    private VBox lines;

    @FXML
    private Node rejects;

    EventsController(DataModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        bindFilters();
        bindEvents();
        bindRejects();
        new WantedEvent(model.events(), events, this::showAll);
        parts.selectedToggleProperty().addListener((property, before, now) -> {
            if (now == null) {
                before.setSelected(true);
            }
            drawPart();
        });
        drawPart();
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
        eventsPart.setSelected(true);
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
        sessionColumn.visibleProperty().bind(detail.visibleProperty().not());
        locationColumn.visibleProperty().bind(detail.visibleProperty().not());
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
        events.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> drawDetail(now));
        events.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                openCustomer();
            }
        });
        events.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                openCustomer();
            }
        });
        drawDetail(null);
    }

    private void fill(TableColumn<Integer, String> column, BiFunction<EventWords, Integer, String> value) {
        Cells.fill(
                column,
                position -> model.events()
                        .words()
                        .map(words -> value.apply(words, position))
                        .orElse(""));
    }

    private void drawDetail(@Nullable Integer position) {
        Cells.show(detail, position != null);
        if (position != null) {
            model.events().words().ifPresent(words -> {
                lines.getChildren().setAll(Cells.lines(words.whole(position)));
                customerButton.setText(words.customer(position));
                customerButton.setAccessibleText("Open the page of customer " + words.customer(position));
            });
        }
    }

    private void bindRejects() {
        rejectsPart
                .textProperty()
                .bind(Bindings.size(model.rejects().rows())
                        .map(size -> size.intValue() == 0
                                ? "Left out"
                                : "Left out (" + Figures.count(size.intValue()) + ")"));
        saveButton.disableProperty().bind(Bindings.isEmpty(model.rejects().rows()));
    }

    private void drawPart() {
        boolean showsEvents = eventsPart.isSelected();
        Cells.show(eventsPane, showsEvents);
        Cells.show(filters, showsEvents);
        Cells.show(rejects, !showsEvents);
        Cells.show(space, !showsEvents);
        Cells.show(saveButton, !showsEvents);
    }

    @FXML
    private void openCustomer() {
        Integer position = events.getSelectionModel().getSelectedItem();
        if (position != null) {
            model.events().words().ifPresent(words -> model.openCustomer(words.customer(position)));
        }
    }

    @FXML
    private void save() {
        model.rejects().save();
    }

    private static final class TypeLabels extends StringConverter<TypeCount> {
        @Override
        public String toString(@Nullable TypeCount count) {
            return count == null ? "" : count.label();
        }

        @Override
        public TypeCount fromString(String label) {
            throw new UnsupportedOperationException("event types are chosen, not typed");
        }
    }
}
