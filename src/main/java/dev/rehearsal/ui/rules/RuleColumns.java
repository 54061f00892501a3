package dev.rehearsal.ui.rules;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** What the columns of the list say of a rule. */
record RuleColumns(
        TableColumn<RuleLine, String> name,
        TableColumn<RuleLine, String> sentence,
        TableColumn<RuleLine, RuleLine> status,
        TableColumn<RuleLine, String> fires,
        TableColumn<RuleLine, String> reach) {
    void showLines() {
        text(name, RuleLine::name);
        text(sentence, RuleLine::sentence);
        sentence.setCellFactory(column -> new SentenceCell());
        status.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        status.setCellFactory(column -> new StatusCell());
        text(fires, RuleLine::firesWords);
        text(reach, RuleLine::reachWords);
    }

    private static void text(TableColumn<RuleLine, String> column, Function<RuleLine, String> words) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setSortable(false);
    }

    /** A sentence that is cut off can be read whole where the pointer rests. */
    private static final class SentenceCell extends TableCell<RuleLine, String> {
        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            if (empty || words == null) {
                setText(null);
                setTooltip(null);
                return;
            }
            setText(words);
            Tooltip whole = new Tooltip(words);
            whole.setWrapText(true);
            whole.setPrefWidth(420);
            setTooltip(whole);
        }
    }

    private static final class StatusCell extends TableCell<RuleLine, RuleLine> {
        private final RulePill pill = new RulePill();

        @Override
        protected void updateItem(@Nullable RuleLine line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            RulePill.dress(pill, line);
            setGraphic(pill);
        }
    }
}
