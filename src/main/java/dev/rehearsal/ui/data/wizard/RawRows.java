package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.ingest.FileSample;
import dev.rehearsal.ingest.Reject;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.Nodes;
import dev.rehearsal.ui.kit.WholeTextCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** The first rows of a file as a table: a column for each of its columns, and a mark at rows that would be left out. */
final class RawRows {
    private static final double WIDEST = 240;
    private static final double CHARACTER = 7.5;

    private final Map<Long, Reject> rejects = new HashMap<>();
    private List<String> columns = List.of();

    void on(TableView<FileSample.Row> table) {
        table.setPlaceholder(new Label("No rows here. Choose another separator, or skip fewer lines."));
        TableColumn<FileSample.Row, FileSample.Row> line = new TableColumn<>("Line");
        line.getStyleClass().add("numbers");
        line.setPrefWidth(72);
        line.setSortable(false);
        line.setReorderable(false);
        Nodes.fill(line, row -> row);
        line.setCellFactory(column -> new LineCell());
        table.getColumns().add(line);
    }

    void show(TableView<FileSample.Row> table, Reading reading) {
        rejects.clear();
        reading.rejects().forEach(reject -> rejects.put(reject.line(), reject));
        if (!columns.equals(reading.sample().columns())) {
            columns = reading.sample().columns();
            List<TableColumn<FileSample.Row, ?>> fresh = new ArrayList<>();
            fresh.add(table.getColumns().getFirst());
            for (int at = 0; at < columns.size(); at++) {
                fresh.add(column(at, reading.sample()));
            }
            table.getColumns().setAll(fresh);
        }
        if (!table.getItems().equals(reading.sample().rows())) {
            table.getItems().setAll(reading.sample().rows());
        } else {
            table.refresh();
        }
    }

    private TableColumn<FileSample.Row, String> column(int at, FileSample sample) {
        TableColumn<FileSample.Row, String> column = new TableColumn<>(columns.get(at));
        Nodes.fill(column, row -> row.cell(at));
        WholeTextCell.use(column);
        column.setSortable(false);
        column.setReorderable(false);
        int longest = sample.rows().stream()
                .limit(20)
                .mapToInt(row -> row.cell(at).length())
                .max()
                .orElse(0);
        column.setPrefWidth(Math.clamp(Math.max(longest, columns.get(at).length()) * CHARACTER + 20, 64, WIDEST));
        return column;
    }

    private final class LineCell extends TableCell<FileSample.Row, FileSample.Row> {
        @Override
        protected void updateItem(FileSample.@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            Reject reject = row == null ? null : rejects.get(row.line());
            setText(empty || row == null ? null : Figures.count(row.line()));
            setGraphic(reject == null ? null : Icons.WARNING.node());
            setTooltip(reject == null ? null : new Tooltip("Would be left out: " + reject.reason()));
            setAccessibleText(reject == null ? null : getText() + ", would be left out: " + reject.reason());
        }
    }
}
