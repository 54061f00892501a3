package dev.rehearsal.ui.kit;

import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A table cell whose text, where the column is too narrow for it, can be read whole under the pointer. */
public final class WholeTextCell<R> extends TableCell<R, String> {
    private static final double WIDEST = 480;

    private final Tooltip whole = new Tooltip();

    public WholeTextCell() {
        whole.setWrapText(true);
        whole.setMaxWidth(WIDEST);
        setOnMouseEntered(mouse -> setTooltip(isCut() ? whole : null));
    }

    public static <R> void use(TableColumn<R, String> column) {
        column.setCellFactory(ignored -> new WholeTextCell<>());
    }

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
        super.updateItem(words, empty);
        setText(empty ? null : words);
        whole.setText(words == null ? "" : words);
        setTooltip(null);
    }

    boolean isCut() {
        if (getText() == null || getText().isEmpty()) {
            return false;
        }
        Text measured = new Text(getText());
        measured.setFont(getFont());
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        return measured.getLayoutBounds().getWidth() > room + 1;
    }
}
