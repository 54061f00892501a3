package dev.rehearsal.ui.packs;

import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.Nodes;
import dev.rehearsal.ui.kit.WholeTextCell;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** The columns of what goes out and of what stays. */
final class PackLineColumns {
    private PackLineColumns() {}

    static void goes(TableView<PackLine> table) {
        table.getColumns().add(fixed(text("Part", PackLine::kind), 80));
        table.getColumns().add(wide(text("Name", PackLine::name), 190));
        TableColumn<PackLine, String> version = fixed(text("Version", PackLine::version), 66);
        version.getStyleClass().add("numbers");
        table.getColumns().add(version);
        table.getColumns().add(fixed(text("Approved by", PackLine::approvedBy), 92));
        table.getColumns().add(fixed(text("Approved on", PackLine::approvedAt), 96));
        TableColumn<PackLine, String> remark = wide(text("To know", PackLine::remark), 280);
        remark.setCellFactory(column -> new RemarkCell());
        table.getColumns().add(remark);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    static void stays(TableView<PackLine> table) {
        table.getColumns().add(fixed(text("Part", PackLine::kind), 80));
        table.getColumns().add(wide(text("Name", PackLine::name), 190));
        table.getColumns().add(wide(text("Why", PackLine::remark), 320));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    private static TableColumn<PackLine, String> text(String title, Function<PackLine, String> words) {
        TableColumn<PackLine, String> column = new TableColumn<>(title);
        Nodes.fill(column, words);
        WholeTextCell.use(column);
        return column;
    }

    private static TableColumn<PackLine, String> fixed(TableColumn<PackLine, String> column, double width) {
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setMaxWidth(width * 1.3);
        return column;
    }

    private static TableColumn<PackLine, String> wide(TableColumn<PackLine, String> column, double least) {
        column.setMinWidth(least / 2);
        column.setPrefWidth(least);
        return column;
    }

    /** A remark, with a sign where somebody should know it before the pack goes out. */
    private static final class RemarkCell extends TableCell<PackLine, String> {
        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            PackLine line =
                    empty || getTableRow() == null ? null : getTableRow().getItem();
            setText(empty ? null : words);
            setGraphic(line != null && line.caution() ? Icons.INFORMATION.node() : null);
            setTooltip(words == null || words.isEmpty() ? null : new Tooltip(words));
        }
    }
}
