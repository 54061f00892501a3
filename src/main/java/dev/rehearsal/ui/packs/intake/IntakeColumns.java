package dev.rehearsal.ui.packs.intake;

import dev.rehearsal.ui.kit.Nodes;
import dev.rehearsal.ui.kit.WholeTextCell;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** The columns of what a pack would bring. */
final class IntakeColumns {
    private IntakeColumns() {}

    /** @param chosen called when a part was ticked or unticked */
    static void fill(TableView<IntakeRow> table, Runnable chosen) {
        TableColumn<IntakeRow, IntakeRow> take = new TableColumn<>("Take");
        Nodes.fill(take, row -> row);
        take.setCellFactory(column -> new TakeCell(chosen));
        take.setSortable(false);
        fixed(take, 48);
        TableColumn<IntakeRow, IntakeRow> state = new TableColumn<>("Here");
        Nodes.fill(state, row -> row);
        state.setCellFactory(column -> new StateCell());
        fixed(state, 92);
        TableColumn<IntakeRow, String> name = text("Name", row -> row.item().name());
        name.setMinWidth(120);
        name.setPrefWidth(600);
        TableColumn<IntakeRow, String> kind = text("Part", IntakeRow::kind);
        fixed(kind, 124);
        table.getColumns().add(take);
        table.getColumns().add(state);
        table.getColumns().add(kind);
        table.getColumns().add(name);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    private static TableColumn<IntakeRow, String> text(String title, Function<IntakeRow, String> words) {
        TableColumn<IntakeRow, String> column = new TableColumn<>(title);
        Nodes.fill(column, words);
        WholeTextCell.use(column);
        return column;
    }

    private static void fixed(TableColumn<IntakeRow, ?> column, double width) {
        column.setMinWidth(width);
        column.setMaxWidth(width);
    }

    private static final class TakeCell extends TableCell<IntakeRow, IntakeRow> {
        private final CheckBox box = new CheckBox();
        private final Runnable chosen;
        private @Nullable IntakeRow shown;

        TakeCell(Runnable chosen) {
            this.chosen = chosen;
            setAlignment(Pos.CENTER);
            box.setFocusTraversable(false);
            box.setOnAction(click -> ticked());
        }

        private void ticked() {
            getTableView().getSelectionModel().select(getIndex());
            chosen.run();
        }

        @Override
        protected void updateItem(@Nullable IntakeRow row, boolean empty) {
            super.updateItem(row, empty);
            if (shown != null) {
                box.selectedProperty().unbindBidirectional(shown.takenProperty());
            }
            shown = empty || row == null || !row.isChoice() ? null : row;
            if (shown != null) {
                box.selectedProperty().bindBidirectional(shown.takenProperty());
                box.setAccessibleText("Take “" + shown.item().name() + "” from the pack");
            }
            setGraphic(shown == null ? null : box);
        }
    }

    private static final class StateCell extends TableCell<IntakeRow, IntakeRow> {
        @Override
        protected void updateItem(@Nullable IntakeRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            Label pill = new Label(row.state());
            pill.getStyleClass().add("pill");
            switch (row.item().state()) {
                case NEW -> pill.getStyleClass().add("success");
                case CHANGED -> pill.getStyleClass().add("accent");
                case DRAFT_HERE, EDITED_HERE, IN_REVIEW_HERE, ARCHIVED_HERE, HOLDS_AT_ONCE ->
                    pill.getStyleClass().add("warning");
                case UNCHANGED -> {
                    // no colour: nothing happens
                }
            }
            setGraphic(pill);
        }
    }
}
