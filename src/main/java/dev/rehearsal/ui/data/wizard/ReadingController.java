package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.Nodes;
import dev.rehearsal.ui.kit.WholeTextCell;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** The first rows as they will be read, which follow every decision. */
public final class ReadingController {
    private final WizardViewModel model;

    @FXML
    private Label words;

    @FXML
    private TableView<ReadRow> rows;

    @FXML
    private TableColumn<ReadRow, String> lineColumn;

    @FXML
    private TableColumn<ReadRow, String> timeColumn;

    @FXML
    private TableColumn<ReadRow, String> customerColumn;

    @FXML
    private TableColumn<ReadRow, String> eventColumn;

    @FXML
    private TableColumn<ReadRow, ReadRow> restColumn;

    ReadingController(WizardViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Nodes.fill(lineColumn, row -> Figures.count(row.line()));
        Nodes.fill(timeColumn, ReadRow::time);
        Nodes.fill(customerColumn, ReadRow::customer);
        Nodes.fill(eventColumn, ReadRow::event);
        Nodes.fill(restColumn, row -> row);
        List.of(customerColumn, eventColumn).forEach(WholeTextCell::use);
        restColumn.setCellFactory(column -> new RestCell());
        rows.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        rows.setPlaceholder(new Label("Nothing can be read yet; what is to be decided stands below."));
        model.files().readingProperty().addListener((property, before, now) -> now.ifPresent(this::draw));
        model.files().readingProperty().get().ifPresent(this::draw);
    }

    private void draw(Reading now) {
        boolean events = now.kind() == DataKind.EVENTS;
        timeColumn.setVisible(events);
        eventColumn.setVisible(events);
        List<ReadRow> read = ReadRow.all(now, model.times());
        if (!rows.getItems().equals(read)) {
            rows.getItems().setAll(read);
        }
        long rejects = read.stream().filter(ReadRow::isReject).count();
        words.setText((rejects == 0 ? "" : Figures.count(rejects, "row") + " would be left out · ")
                + (events ? "Times in " + model.times().zoneName() : "The first " + Figures.count(read.size(), "row")));
    }

    /** Everything else of a row, or why it would be left out. */
    private static final class RestCell extends TableCell<ReadRow, ReadRow> {
        @Override
        protected void updateItem(@Nullable ReadRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean reject = row != null && row.isReject();
            setText(row == null ? null : reject ? "Left out: " + row.reject() : row.rest());
            setGraphic(reject ? Icons.WARNING.node() : null);
            getStyleClass().remove("warning-text");
            if (reject) {
                getStyleClass().add("warning-text");
            }
        }
    }
}
