package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.event.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** What a name of the file becomes: a standard one, itself, or whatever is typed. */
final class NameCell extends TableCell<NamesViewModel.Line, NamesViewModel.Line> {
    private final ComboBox<String> box = new ComboBox<>();
    private final BiConsumer<NamesViewModel.Line, String> renamed;

    NameCell(BiConsumer<NamesViewModel.Line, String> renamed) {
        this.renamed = renamed;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("wizard-cell-box");
        box.setEditable(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().addListener((property, before, now) -> rename(now));
        box.getEditor().focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                rename(box.getEditor().getText());
            }
        });
    }

    private void rename(@Nullable String name) {
        NamesViewModel.Line line = getItem();
        if (line != null && name != null) {
            renamed.accept(line, name);
        }
    }

    @Override
    protected void updateItem(NamesViewModel.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(empty || line == null ? null : box);
        if (line != null) {
            List<String> names = new ArrayList<>(EventType.STANDARD);
            if (!names.contains(line.name())) {
                names.addFirst(line.name());
            }
            if (!box.getItems().equals(names)) {
                box.getItems().setAll(names);
            }
            if (!line.becomes().equals(box.getValue())) {
                box.setValue(line.becomes());
            }
            box.setAccessibleText(line.name() + " becomes");
        }
    }
}
