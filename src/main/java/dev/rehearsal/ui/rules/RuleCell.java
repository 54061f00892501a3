package dev.rehearsal.ui.rules;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A rule in the list: its name, and below it its sentence on two lines; the pointer shows the whole of it. */
final class RuleCell extends TableCell<RuleLine, RuleLine> {
    private static final double WIDEST = 480;
    private static final double PADDING = 16;
    private static final double TWO_LINES = 32;

    private final Label name = new Label();
    private final Label sentence = new Label();
    private final Tooltip whole = new Tooltip();
    private final HBox tags = new HBox(4);
    private final VBox both = new VBox(2, new HBox(8, name, tags), sentence);

    RuleCell() {
        name.getStyleClass().add("strong");
        name.setMinHeight(USE_PREF_SIZE);
        sentence.getStyleClass().add("secondary");
        sentence.setWrapText(true);
        sentence.setMinHeight(TWO_LINES);
        sentence.setMaxHeight(TWO_LINES);
        sentence.setAlignment(Pos.TOP_LEFT);
        both.getStyleClass().add("rule-cell");
        both.prefWidthProperty().bind(widthProperty().subtract(PADDING));
        whole.setWrapText(true);
        whole.setMaxWidth(WIDEST);
    }

    @Override
    protected void updateItem(@Nullable RuleLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        name.setText(line.name());
        tags.getChildren().setAll(line.tags().stream().map(RuleCell::tag).toList());
        sentence.setText(line.sentence());
        whole.setText(line.sentence());
        setAccessibleText(line.name() + ". " + line.sentence()
                + (line.tags().isEmpty() ? "" : " Tags: " + String.join(", ", line.tags())));
        setTooltip(whole);
        setGraphic(both);
    }

    private static Label tag(String word) {
        Label tag = new Label(word);
        tag.getStyleClass().add("pill");
        tag.setMinWidth(USE_PREF_SIZE);
        return tag;
    }
}
