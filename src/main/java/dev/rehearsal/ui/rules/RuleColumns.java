package dev.rehearsal.ui.rules;

import dev.rehearsal.ui.kit.review.StatusPill;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** What the columns of the list say of a rule. */
record RuleColumns(
        TableColumn<RuleLine, RuleLine> rule,
        TableColumn<RuleLine, RuleLine> status,
        TableColumn<RuleLine, String> fires,
        TableColumn<RuleLine, String> reach) {
    void showLines() {
        line(rule);
        rule.setCellFactory(column -> new RuleCell());
        line(status);
        status.setCellFactory(column -> new StatusCell());
        text(fires, RuleLine::firesWords);
        text(reach, RuleLine::reachWords);
    }

    private static void line(TableColumn<RuleLine, RuleLine> column) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setSortable(false);
    }

    private static void text(TableColumn<RuleLine, String> column, Function<RuleLine, String> words) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setSortable(false);
    }

    private static final class StatusCell extends TableCell<RuleLine, RuleLine> {
        private final StatusPill pill = new StatusPill();

        @Override
        protected void updateItem(@Nullable RuleLine line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            StatusPill.dress(pill, line.status(), line.statusWords());
            setGraphic(pill);
        }
    }
}
