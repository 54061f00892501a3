package dev.rehearsal.ui.packs;

import dev.rehearsal.store.ExportRecord;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Nodes;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.WholeTextCell;
import dev.rehearsal.ui.packs.HistoryViewModel.Line;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/** The exports there were. */
public final class HistoryController {
    private final PacksViewModel packs;
    private final HistoryViewModel model;

    @FXML
    private TableView<Line> exports;

    @FXML
    private TableColumn<Line, String> versionColumn;

    @FXML
    private TableColumn<Line, String> atColumn;

    @FXML
    private TableColumn<Line, String> personColumn;

    @FXML
    private TableColumn<Line, String> rulesColumn;

    @FXML
    private TableColumn<Line, String> signedColumn;

    @FXML
    private TableColumn<Line, String> fileColumn;

    @FXML
    private TableColumn<Line, String> whereColumn;

    @FXML
    private TableColumn<Line, String> checksumColumn;

    @FXML
    private Button compareButton;

    @FXML
    private Button saveButton;

    @FXML
    private Button folderButton;

    @FXML
    private Button verifyButton;

    @FXML
    private Button checksumButton;

    HistoryController(PacksViewModel packs) {
        this.packs = packs;
        this.model = packs.history();
    }

    @FXML
    private void initialize() {
        Times times = packs.times();
        text(versionColumn, line -> Integer.toString(line.export().version()));
        text(atColumn, line -> times.minute(line.export().at().toEpochMilli()));
        text(personColumn, line -> line.export().person());
        text(rulesColumn, line -> Figures.count(line.export().rules()));
        text(signedColumn, line -> line.export().signed() ? "Yes" : "No");
        text(
                fileColumn,
                line -> line.file().getFileName() + " in " + line.file().getParent());
        text(whereColumn, line -> line.where().words());
        text(checksumColumn, line -> line.export().sha256());
        exports.setItems(model.lines());
        model.lines().addListener((ListChangeListener<Line>) change -> {
            if (exports.getSelectionModel().isEmpty()) {
                exports.getSelectionModel().selectFirst();
            }
        });
        exports.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        exports.setPlaceholder(new Label("Every export will be listed here, and can be compared and saved again"));
        var chosen = exports.getSelectionModel().selectedItemProperty();
        compareButton.disableProperty().bind(chosen.isNull());
        saveButton.disableProperty().bind(chosen.isNull());
        folderButton.disableProperty().bind(chosen.isNull());
        checksumButton.disableProperty().bind(chosen.isNull());
        chosen.addListener((line, before, now) -> verifyButton.setDisable(isGone(now)));
        verifyButton.setDisable(true);
    }

    private static boolean isGone(@Nullable Line line) {
        return line == null || line.where() == HistoryViewModel.Where.GONE;
    }

    private static void text(TableColumn<Line, String> column, Function<Line, String> words) {
        Nodes.fill(column, words);
        WholeTextCell.use(column);
        column.setSortable(false);
    }

    private void withChosen(Consumer<Line> what) {
        Line line = exports.getSelectionModel().getSelectedItem();
        if (line != null) {
            what.accept(line);
        }
    }

    @FXML
    private void compare() {
        withChosen(line -> packs.compareWithNow(line.export()));
    }

    @FXML
    private void saveAgain() {
        withChosen(model::saveAgain);
    }

    @FXML
    private void showFolder() {
        withChosen(line -> model.showFolder(line.file()));
    }

    @FXML
    private void verify() {
        withChosen(line -> packs.verify(line.file()));
    }

    @FXML
    private void copyChecksum() {
        withChosen(line -> copy(line.export()));
    }

    private static void copy(ExportRecord export) {
        ClipboardContent content = new ClipboardContent();
        content.putString(export.sha256());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
