package dev.rehearsal.ui.kit.review;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A version or a step in a list: what, when and by whom, and what was said. Read out as one. */
final class LineCell<L> extends ListCell<L> {
    private static final double PADDING = 24;
    private static final double TWO_LINES = 50;
    private static final double THREE_LINES = 68;
    private static final double WIDEST = 480;

    private final Function<L, String> what;
    private final Function<L, Optional<ReviewStatus>> status;
    private final Function<L, String> when;
    private final Function<L, String> comment;
    private final Label whatLabel = label("strong");
    private final Label whenLabel = label("secondary");
    private final Label commentLabel = label("secondary");
    private final Tooltip whole = new Tooltip();
    private final StatusPill pill = new StatusPill();
    private final VBox lines = new VBox(2, new HBox(8, whatLabel, pill), whenLabel, commentLabel);

    LineCell(
            Function<L, String> what,
            Function<L, Optional<ReviewStatus>> status,
            Function<L, String> when,
            Function<L, String> comment) {
        this.what = what;
        this.status = status;
        this.when = when;
        this.comment = comment;
        getStyleClass().add("review-line");
        whole.setWrapText(true);
        whole.setMaxWidth(WIDEST);
        setPrefWidth(0);
        lines.setMinWidth(0);
        lines.maxWidthProperty().bind(widthProperty().subtract(PADDING));
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    @Override
    protected void updateItem(@Nullable L line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            setTooltip(null);
            return;
        }
        whatLabel.setText(what.apply(line));
        whenLabel.setText(when.apply(line));
        String said = comment.apply(line);
        commentLabel.setText("“" + said + "”");
        show(commentLabel, !said.isEmpty());
        setPrefHeight(said.isEmpty() ? TWO_LINES : THREE_LINES);
        setTooltip(said.isEmpty() ? null : whole);
        whole.setText(said);
        Optional<ReviewStatus> shown = status.apply(line);
        shown.ifPresent(now -> StatusPill.dress(pill, now, now.label()));
        show(pill, shown.isPresent());
        setAccessibleText(String.join(
                ", ", what.apply(line), shown.map(ReviewStatus::label).orElse(""), when.apply(line), said));
        setGraphic(lines);
    }

    private static void show(Label label, boolean shown) {
        label.setVisible(shown);
        label.setManaged(shown);
    }
}
