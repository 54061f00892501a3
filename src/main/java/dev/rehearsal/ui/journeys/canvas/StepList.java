package dev.rehearsal.ui.journeys.canvas;

import dev.rehearsal.journey.NodeKind;
import dev.rehearsal.ui.journeys.canvas.paint.Kinds;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The kinds of steps with a search above them: typing searches, the arrows walk, Enter or a double click takes. */
class StepList extends VBox {
    private static final double ROW = 44;

    private final TextField search = new TextField();
    private final ListView<NodeKind> list = new ListView<>();
    private final ObservableList<NodeKind> shown = FXCollections.observableArrayList();
    private final Consumer<NodeKind> taken;
    private boolean swallows;
    private List<NodeKind> offered = List.of(NodeKind.values());

    StepList(int clicks, Consumer<NodeKind> taken) {
        this.taken = taken;
        getStyleClass().add("step-list");
        search.setPromptText("Search steps");
        search.setAccessibleText("Search steps");
        search.textProperty().subscribe(typed -> find(typed));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        search.addEventFilter(KeyEvent.KEY_TYPED, this::swallow);
        list.setItems(shown);
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("inside");
        list.setAccessibleText("Steps");
        list.setPlaceholder(new Label("No such step"));
        list.setCellFactory(view -> new Row());
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == clicks) {
                take();
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                take();
                key.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(search, list);
    }

    TextField search() {
        return search;
    }

    ListView<NodeKind> list() {
        return list;
    }

    void offer(List<NodeKind> kinds) {
        offered = List.copyOf(kinds);
        search.clear();
        find(search.getText());
    }

    private void find(@Nullable String typed) {
        String wanted = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        shown.setAll(offered.stream()
                .filter(kind -> (kind.label() + " " + Kinds.about(kind))
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList());
        list.getSelectionModel().selectFirst();
        list.setPrefHeight(ROW * Math.max(1, shown.size()) + 4);
    }

    /** To be called when a key may have opened the list: the letter of that key is no search. */
    final void swallowLetter() {
        swallows = true;
    }

    private void swallow(KeyEvent letter) {
        if (swallows) {
            letter.consume();
        }
        swallows = false;
    }

    private void walk(KeyEvent key) {
        swallows = false;
        int row = list.getSelectionModel().getSelectedIndex();
        if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP) {
            int next = row + (key.getCode() == KeyCode.DOWN ? 1 : -1);
            list.getSelectionModel().select(Math.clamp(next, 0, Math.max(0, shown.size() - 1)));
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            take();
            key.consume();
        }
    }

    private void take() {
        NodeKind kind = list.getSelectionModel().getSelectedItem();
        if (kind != null) {
            taken.accept(kind);
        }
    }

    /** Called for each row that is made, so that it can be dragged. */
    void prepare(ListCell<NodeKind> row) {}

    private final class Row extends ListCell<NodeKind> {
        private final Label name = new Label();
        private final Label about = new Label();
        private final StackPane tile = new StackPane();
        private final HBox line = new HBox(10, tile, new VBox(name, about));

        Row() {
            getStyleClass().add("step-row");
            name.getStyleClass().add("step-name");
            about.getStyleClass().add("step-about");
            about.setMinWidth(0);
            line.setAlignment(Pos.CENTER_LEFT);
            line.setMinWidth(0);
            setPrefWidth(0);
            prepare(this);
        }

        @Override
        protected void updateItem(@Nullable NodeKind kind, boolean empty) {
            super.updateItem(kind, empty);
            if (kind == null || empty) {
                setGraphic(null);
                setId(null);
                return;
            }
            name.setText(kind.label());
            about.setText(Kinds.about(kind));
            tile.getStyleClass()
                    .setAll("step-tile", "kind-" + Kinds.ink(kind).name().toLowerCase(Locale.ROOT));
            tile.getChildren().setAll(Kinds.icon(kind).node());
            setId("step-" + kind.type());
            setAccessibleText(kind.label() + ". " + Kinds.about(kind));
            setGraphic(line);
        }
    }
}
