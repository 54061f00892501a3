package dev.rehearsal.ui.data;

import dev.rehearsal.quality.Finding;
import dev.rehearsal.ui.data.FindingRows.Column;
import dev.rehearsal.ui.data.QualityModel.State;
import dev.rehearsal.ui.kit.Job;
import dev.rehearsal.ui.kit.WholeTextCell;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Data quality: what was found on the left, and what to do about the chosen one with its rows on the right. */
public final class QualityController {
    private final QualityModel model;
    private final Runnable look;

    @FXML
    private Label summary;

    @FXML
    private ComboBox<String> topic;

    @FXML
    private HBox looking;

    @FXML
    private ProgressBar bar;

    @FXML
    private Label words;

    @FXML
    private VBox nothing;

    @FXML
    private Label nothingTitle;

    @FXML
    private Label nothingWords;

    @FXML
    private Button lookButton;

    @FXML
    private HBox result;

    @FXML
    private ListView<Finding> findings;

    @FXML
    private VBox detail;

    @FXML
    private Label sentence;

    @FXML
    private Label remedy;

    @FXML
    private Button openButton;

    @FXML
    private Button customerButton;

    @FXML
    private TableView<Integer> rows;

    /** @param look has the dataset looked over */
    QualityController(QualityModel model, Runnable look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        bindFindings();
        bindRows();
        model.stateProperty().addListener((property, before, now) -> drawState());
        model.lookingProperty().addListener((property, before, now) -> drawLooking(now));
        drawState();
        drawLooking(model.lookingProperty().get());
    }

    private void bindFindings() {
        findings.setItems(model.findings());
        findings.setCellFactory(FindingCell::new);
        findings.setPlaceholder(new Label("Nothing about this topic."));
        findings.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.choose(Optional.of(now));
            }
        });
        topic.setItems(model.topics());
        topic.getSelectionModel().selectFirst();
        model.topics().addListener((ListChangeListener<String>)
                change -> topic.getSelectionModel().selectFirst());
        topic.valueProperty().addListener((property, before, now) -> model.filter(now == null ? "" : now));
        model.chosenProperty().addListener((property, before, now) -> drawChosen(now));
        drawChosen(model.chosenProperty().get());
    }

    private void drawChosen(Optional<Finding> finding) {
        Cells.show(detail, finding.isPresent());
        finding.ifPresent(one -> {
            findings.getSelectionModel().select(one);
            sentence.setText(one.sentence());
            remedy.setText(one.remedy());
        });
    }

    private void bindRows() {
        rows.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        rows.setPlaceholder(new Label("Listing what was found…"));
        model.rowsProperty().addListener((property, before, now) -> drawRows(now));
        rows.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open();
            }
        });
        rows.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open();
            }
        });
        var none = rows.getSelectionModel().selectedItemProperty().isNull();
        openButton.disableProperty().bind(none);
        customerButton.disableProperty().bind(none);
    }

    private void drawRows(Optional<FindingRows> listed) {
        rows.getColumns().clear();
        rows.setItems(listed.map(FindingRows::all).orElse(Positions.NONE));
        listed.ifPresent(all -> {
            all.columns().forEach(column -> rows.getColumns().add(drawn(column)));
            Cells.show(openButton, all.event(0).isPresent());
            Cells.show(customerButton, all.customer(0).isPresent());
            rows.getSelectionModel().select(0);
        });
    }

    private static TableColumn<Integer, String> drawn(Column column) {
        TableColumn<Integer, String> drawn = new TableColumn<>(column.title());
        Cells.fill(drawn, column.cell()::apply);
        WholeTextCell.use(drawn);
        drawn.setSortable(false);
        drawn.setMinWidth(column.narrowest());
        drawn.setPrefWidth(column.widest() == 0 ? 900 : column.narrowest());
        if (column.widest() > 0) {
            drawn.setMaxWidth(column.widest());
        }
        if (!column.styleClass().isEmpty()) {
            drawn.getStyleClass().add(column.styleClass());
        }
        return drawn;
    }

    private void drawState() {
        State state = model.stateProperty().get();
        boolean found = state == State.LOOKED && !model.findings().isEmpty();
        Cells.show(result, found);
        Cells.show(topic, found);
        Cells.show(nothing, !found);
        Cells.show(lookButton, state == State.STOPPED);
        summary.setText(found ? model.summary() : "");
        nothingTitle.setText(
                switch (state) {
                    case NOTHING -> "Waiting for the events";
                    case LOOKING -> "Checking the data";
                    case STOPPED -> "The check was stopped";
                    case LOOKED -> "Nothing found";
                });
        nothingWords.setText(
                switch (state) {
                    case NOTHING -> "They are checked as soon as they are loaded.";
                    case LOOKING -> "Addresses, ids, times, days, event types and properties are looked at one by one.";
                    case STOPPED -> "Check again whenever you like; nothing was changed.";
                    case LOOKED -> "Addresses, ids, times, days, event types and properties are as they should be.";
                });
    }

    private void drawLooking(Optional<Job> job) {
        Cells.show(looking, job.isPresent());
        bar.progressProperty().unbind();
        words.textProperty().unbind();
        job.ifPresent(one -> {
            bar.progressProperty().bind(one.fractionProperty());
            words.textProperty()
                    .bind(Bindings.createStringBinding(
                            () -> one.fractionProperty().get() < 0
                                    ? "Checking…"
                                    : "Checking… "
                                            + Math.round(one.fractionProperty().get() * 100) + " %",
                            one.fractionProperty()));
        });
    }

    @FXML
    private void open() {
        Integer row = rows.getSelectionModel().getSelectedItem();
        if (row != null) {
            model.open(row);
        }
    }

    @FXML
    private void openCustomer() {
        Integer row = rows.getSelectionModel().getSelectedItem();
        if (row != null) {
            model.openCustomer(row);
        }
    }

    @FXML
    private void stop() {
        model.stop();
    }

    @FXML
    private void look() {
        look.run();
    }
}
