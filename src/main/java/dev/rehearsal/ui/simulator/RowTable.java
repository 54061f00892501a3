package dev.rehearsal.ui.simulator;

import dev.rehearsal.ui.kit.Outcome;
import dev.rehearsal.ui.kit.WholeTextCell;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A table whose items are numbers of rows: what stands in them is looked up when it is drawn, and sorting is somebody
 * else's, so that it shows millions.
 */
abstract class RowTable<C extends Enum<C>> extends TableView<Integer> {
    static final double WIDEST = 2000;

    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final Map<TableColumn<Integer, ?>, C> sorts = new HashMap<>();
    private BiConsumer<@Nullable C, Boolean> sorted = (column, descending) -> {};
    private final Map<TableColumn<Integer, ?>, IntFunction<String>> words = new LinkedHashMap<>();
    private IntConsumer customer = row -> {};

    RowTable(String name, String nothing) {
        setAccessibleText(name);
        setPlaceholder(new Label(nothing));
        getStyleClass().add("inside");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        setTableMenuButtonVisible(true);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setSortPolicy(table -> {
            sortByModel();
            return true;
        });
        MenuItem copy = new MenuItem("Copy rows");
        copy.setAccelerator(COPY);
        copy.setOnAction(click -> copySelected());
        MenuItem open = new MenuItem("Show the customer");
        open.setOnAction(click -> openSelected());
        setContextMenu(new ContextMenu(open, copy));
        addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        setOnMouseClicked(mouse -> {
            if (mouse.getClickCount() == 2) {
                openSelected();
            }
        });
    }

    private void typed(KeyEvent key) {
        if (COPY.match(key)) {
            copySelected();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            openSelected();
            key.consume();
        }
    }

    /** The columns on show as they read, with tabs between them, as spreadsheets take them. */
    private void copySelected() {
        StringBuilder text = new StringBuilder();
        line(text, column -> column.getText());
        for (Integer row : List.copyOf(getSelectionModel().getSelectedItems())) {
            line(text, column -> Objects.requireNonNull(words.get(column)).apply(row));
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(text.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void line(StringBuilder text, Function<TableColumn<Integer, ?>, String> cell) {
        StringJoiner line = new StringJoiner("\t", "", "\n");
        for (TableColumn<Integer, ?> column : getVisibleLeafColumns()) {
            line.add(cell.apply(column).replace('\t', ' '));
        }
        text.append(line);
    }

    private void openSelected() {
        Integer row = getSelectionModel().getSelectedItem();
        if (row != null) {
            customer.accept(row);
        }
    }

    private void sortByModel() {
        if (getSortOrder().isEmpty()) {
            sorted.accept(null, false);
        } else {
            TableColumn<Integer, ?> first = getSortOrder().getFirst();
            sorted.accept(sorts.get(first), first.getSortType() == TableColumn.SortType.DESCENDING);
        }
    }

    final TableColumn<Integer, String> add(
            String title, IntFunction<String> cell, C sort, double least, double usual, double most) {
        TableColumn<Integer, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(cell.apply(row.getValue())));
        WholeTextCell.use(column);
        add(column, cell, sort, least, usual, most);
        return column;
    }

    /** A column that says what became of a row. */
    final void addOutcome(
            String title, IntFunction<Outcome> outcome, IntFunction<String> because, C sort, double least) {
        IntFunction<String> cell = row -> (outcome.apply(row).label() + " " + because.apply(row)).strip();
        add(OutcomeCell.column(title, outcome, because), cell, sort, least, least + 20, WIDEST);
    }

    private void add(
            TableColumn<Integer, ?> column, IntFunction<String> cell, C sort, double least, double usual, double most) {
        column.setMinWidth(least);
        column.setPrefWidth(usual);
        column.setMaxWidth(most);
        sorts.put(column, sort);
        words.put(column, cell);
        getColumns().add(column);
    }

    /** Shows other rows; the last of them where {@code atTheEnd}. What was chosen stays chosen where it is among them. */
    final void showRows(Rows rows, boolean atTheEnd) {
        setItems(FXCollections.observableList(rows));
        if (atTheEnd && !rows.isEmpty()) {
            scrollTo(rows.size() - 1);
        }
    }

    /** Chooses a row if it is on show, and sees to it that it can be seen. */
    final void choose(int row) {
        Integer now = getSelectionModel().getSelectedItem();
        if (row < 0 || (now != null && now == row)) {
            return;
        }
        int place = getItems().indexOf(row);
        if (place >= 0) {
            getSelectionModel().clearAndSelect(place);
            scrollTo(Math.max(0, place - 3));
        }
    }

    final void onSorted(BiConsumer<@Nullable C, Boolean> listener) {
        sorted = listener;
    }

    /** A row's customer is asked for, by Enter or a double click. */
    final void onCustomer(IntConsumer listener) {
        customer = listener;
    }
}
